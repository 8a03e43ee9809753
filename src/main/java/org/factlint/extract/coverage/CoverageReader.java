package org.factlint.extract.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.cache.ContentCache;
import org.factlint.claim.Claim;
import org.factlint.claim.Quotation;
import org.factlint.extract.coverage.Coverage.Passage;
import org.factlint.extract.coverage.Coverage.Tally;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.QuantityReader;
import org.factlint.extract.time.Anchor;
import org.factlint.extract.time.TimeMention;
import org.factlint.extract.time.TimeReader;
import org.factlint.text.Prose;
import org.factlint.text.Span;

/**
 * Measures coverage with readers that need no language model, so that a check of edited fact files
 * stays fast. One reader may be kept; it is for one thread.
 */
public final class CoverageReader {
  private final TimeReader times = new TimeReader();
  private final QuantityReader quantities = QuantityReader.standard();

  private final ContentCache cache;

  /** Makes a reader that keeps nothing. */
  public CoverageReader() {
    this(ContentCache.NONE);
  }

  /**
   * Makes a reader.
   *
   * @param cache keeps what is seen in texts
   */
  public CoverageReader(ContentCache cache) {
    this.cache = cache;
  }

  /** What is seen in a text, whatever is claimed of it. */
  record Seen(List<Passage> dates, List<Passage> amounts, List<NameScan.Named> names) {}

  /**
   * Measures the coverage of an article; of a very long one, of what is read of it.
   *
   * @param prose the article's text, with blanks for what is not its prose
   * @param claims what is claimed of it
   * @return what the claims cover and what they leave
   */
  public Coverage of(String prose, List<Claim> claims) {
    String read = prose.substring(0, Math.min(Prose.LONGEST, prose.length()));
    Seen seen = cache.once("coverage", () -> List.of(read), () -> seen(read));
    Stretches quoted =
        new Stretches(
            claims.stream().flatMap(CoverageReader::quotes).map(Quotation::span).toList());
    return new Coverage(
        tally(seen.dates(), quoted), tally(seen.amounts(), quoted), names(seen.names(), quoted));
  }

  private Seen seen(String read) {
    String text = Lines.withoutBylines(read);
    List<TimeMention> dates = times.read(text, Anchor.none());
    List<Span> dated = dates.stream().map(TimeMention::span).toList();
    List<QuantityMention> amounts = quantities.read(text, dated).mentions();
    return new Seen(
        dates.stream().map(date -> new Passage(date.span(), date.words())).toList(),
        amounts.stream().map(m -> new Passage(m.span(), m.words())).toList(),
        NameScan.of(text));
  }

  private static Stream<Quotation> quotes(Claim claim) {
    return Stream.concat(Stream.of(claim.quote()), claim.context().stream());
  }

  private static Tally tally(List<Passage> passages, Stretches quoted) {
    List<Passage> left =
        passages.stream().filter(passage -> !quoted.overlap(passage.span())).toList();
    return new Tally(passages.size() - left.size(), left);
  }

  private static Tally names(List<NameScan.Named> names, Stretches quoted) {
    List<Passage> left = new ArrayList<>();
    for (NameScan.Named name : names) {
      if (name.spans().stream().noneMatch(quoted::overlap)) {
        left.add(new Passage(name.spans().get(0), name.words()));
      }
    }
    return new Tally(names.size() - left.size(), left);
  }
}
