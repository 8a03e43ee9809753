package org.factlint.extract.ground;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.clause.FrameReader;
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
 *
 * <p>Each reader is set to work only when something is asked that needs it, as the one for language
 * costs a hundred times what the others do.
 */
public final class Grounding {
  /** Neighbouring claims lean on the same words. */
  private static final int WORDS_KEPT = 64;

  private final TimeReader times = new TimeReader();
  private final QuantityReader quantities = QuantityReader.standard();
  private final Map<QuotedWords, Support> read =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<QuotedWords, Support> eldest) {
          return size() > WORDS_KEPT;
        }
      };
  private final Map<TimeExpression, Anchor> anchors = new HashMap<>();
  private @Nullable Language language;

  /** A service with the standard readers; to make it takes a while, so keep it. */
  public Grounding() {}

  /** What the models of the language are loaded for. */
  private static final class Language {
    private final LanguageReader reader = LanguageReader.standard();
    private final NameWords names = new NameWords();
    private final CastReader cast = new CastReader(names);
    private final FrameReader frames = new FrameReader(names);

    private List<Frame> frames(String quote, List<TimeMention> when) {
      Text text = reader.read(quote);
      Cast who = cast.read(text, List.of());
      return frames.read(text, who, when, List.of());
    }
  }

  /**
   * Reads the words of a claim.
   *
   * @param quote the quotation
   * @param context further words that the claim leans on
   * @param published when the source was published; null if nobody knows
   * @return what the words support; it reads on when it is asked
   */
  public Support of(String quote, List<String> context, @Nullable TimeExpression published) {
    return read.computeIfAbsent(
        new QuotedWords(quote, List.copyOf(context), published), words -> new Support(this, words));
  }

  List<TimeMention> times(String words, @Nullable TimeExpression published) {
    return times.read(
        words, published == null ? Anchor.none() : anchors.computeIfAbsent(published, Anchor::of));
  }

  List<QuantityMention> quantities(String words, List<TimeMention> when) {
    return quantities.read(words, when.stream().map(TimeMention::span).toList()).mentions();
  }

  List<Frame> frames(String quote, @Nullable TimeExpression published) {
    Language models = language;
    if (models == null) {
      models = new Language();
      language = models;
    }
    return models.frames(quote, times(quote, published));
  }
}
