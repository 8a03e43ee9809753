package org.factlint.extract.ground;

import java.util.List;
import org.factlint.extract.frame.FrameReader;
import org.factlint.extract.language.LanguageReader;
import org.factlint.extract.language.Text;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.CastReader;
import org.factlint.extract.mention.NameWords;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.QuantityReader;
import org.factlint.extract.time.Anchor;
import org.factlint.extract.time.TimeMention;
import org.factlint.extract.time.TimeReader;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quotation of a claim, with its context, and tells what it supports: so an edited fact
 * file is held against its article. Not for several threads at once.
 */
public final class Grounding {
  private final TimeReader times = new TimeReader();
  private final QuantityReader quantities = QuantityReader.standard();
  private final LanguageReader language = LanguageReader.standard();
  private final NameWords names = new NameWords();
  private final CastReader cast = new CastReader(names);
  private final FrameReader frames = new FrameReader(names);

  /** A service with the standard readers; to make it takes a while, so keep it. */
  public Grounding() {}

  /**
   * Reads the words of a claim.
   *
   * @param quote the quotation
   * @param context further words that the claim leans on
   * @param published when the source was published; null if nobody knows
   * @return what the words support
   */
  public Support of(String quote, List<String> context, @Nullable TimeExpression published) {
    String words = context.isEmpty() ? quote : quote + "\n\n" + String.join("\n\n", context);
    Anchor anchor = published == null ? Anchor.none() : Anchor.of(published);
    List<TimeMention> when = times.read(words, anchor);
    List<QuantityMention> amounts =
        quantities.read(words, when.stream().map(TimeMention::span).toList()).mentions();
    Text text = language.read(quote);
    Cast who = cast.read(text, List.of());
    List<TimeMention> ownTimes = times.read(quote, anchor);
    return new Support(words, when, amounts, frames.read(text, who, ownTimes, List.of()));
  }
}
