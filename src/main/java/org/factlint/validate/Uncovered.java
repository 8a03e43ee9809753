package org.factlint.validate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.claim.SourceHeader;
import org.factlint.extract.coverage.Coverage;
import org.factlint.extract.coverage.Coverage.Passage;
import org.factlint.extract.coverage.CoverageReader;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.LocatedClaim;
import org.factlint.factfile.json.Check;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.factlint.text.Position;
import org.factlint.text.Prose;

/** Finds what no claim covers, where a fact file says that it has all claims. */
final class Uncovered {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”’\"')]*\\h*\\r?$");

  private final CoverageReader reader = new CoverageReader();

  void check(ExaminedFile file) {
    Article article = file.article();
    boolean full =
        file.source()
            .filter(head -> head.header().coverage() == SourceHeader.Coverage.FULL)
            .isPresent();
    boolean whole =
        file.log().problems().stream().noneMatch(problem -> problem.level() == Level.ERROR);
    if (article != null && full && whole) {
      List<Claim> claims = file.claims().stream().map(LocatedClaim::claim).toList();
      Coverage coverage = reader.of(Prose.of(article), claims);
      Stream.of(
              note("date", coverage.dates(), article),
              note("amount", coverage.amounts(), article),
              note("name", coverage.names(), article))
          .flatMap(notes -> notes)
          .forEach(file.log()::add);
    }
  }

  private static Stream<Problem> note(String what, Coverage.Tally tally, Article article) {
    return tally.left().stream()
        .filter(passage -> !isHeading(passage, article))
        .map(passage -> note(what, passage, article));
  }

  /**
   * Whether the words stand in a line that ends as no sentence does: capitals name nobody there.
   */
  private static boolean isHeading(Passage passage, Article article) {
    String text = article.text();
    int at = text.offsetByCodePoints(0, passage.span().end());
    int end = text.indexOf('\n', at);
    return !SENTENCE_END.matcher(text.substring(at, end < 0 ? text.length() : end)).find();
  }

  private static Problem note(String what, Passage passage, Article article) {
    Position at = article.position(passage.span().start());
    return new Problem(
        Check.UNCOVERED_FACT.word(),
        Level.NOTE,
        article.path(),
        at.line(),
        at.column(),
        "",
        passage.words(),
        "the " + what + " “" + passage.words() + "”, which no claim has",
        "a claim for every fact, as “coverage” is “full”",
        "add the claim, or write “partial”");
  }
}
