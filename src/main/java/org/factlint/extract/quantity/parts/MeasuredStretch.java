package org.factlint.extract.quantity.parts;

import java.util.List;
import java.util.Set;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.QuantityMention.Kind;
import org.factlint.text.Span;

/**
 * A duration and the stretch of time that a sentence says it measures: “over eight years, from 2025
 * to 2030”, “from 2015 to 2019, a period of six years”.
 *
 * @param duration how long
 * @param stretch the words that say from when to when
 */
public record MeasuredStretch(QuantityMention duration, Span stretch) {
  private static final int MOST_WORDS_BETWEEN = 14;
  private static final int MOST_WORDS_BEHIND = 5;
  private static final Set<String> BEHIND =
      Set.of("for", "a", "period", "of", "or", "over", "some", "about", "total");

  /**
   * Finds them.
   *
   * @param sentence a sentence
   * @param mentions its quantities, in order
   * @param stretches where its words say from when to when
   * @return the pairs, in the order of the durations
   */
  public static List<MeasuredStretch> in(
      Sentence sentence, List<QuantityMention> mentions, List<Span> stretches) {
    return mentions.stream()
        .filter(mention -> mention.kind() == Kind.DURATION && mention.per() == null)
        .flatMap(
            duration ->
                stretches.stream()
                    .filter(stretch -> measures(sentence, duration, stretch))
                    .findFirst()
                    .stream()
                    .map(stretch -> new MeasuredStretch(duration, stretch)))
        .toList();
  }

  private static boolean measures(Sentence sentence, QuantityMention duration, Span stretch) {
    boolean before = duration.span().end() <= stretch.start();
    if (before) {
      return leadsTo(between(sentence, duration.span().end(), stretch.start()), duration);
    }
    List<Token> between = between(sentence, stretch.end(), duration.span().start());
    return stretch.end() <= duration.span().start()
        && !between.isEmpty()
        && between.size() <= MOST_WORDS_BEHIND
        && Set.of(",", "(").contains(between.get(0).lower())
        && between.stream().skip(1).allMatch(token -> BEHIND.contains(token.lower()));
  }

  /** The stretch stands right behind the duration, or behind a comma after what it qualifies. */
  private static boolean leadsTo(List<Token> between, QuantityMention duration) {
    if (between.isEmpty()) {
      return true;
    }
    Token last = between.get(between.size() - 1);
    boolean joined = Set.of(",", "(", "-", "--").contains(last.lower());
    boolean ofNoun = duration.noun() != null && last.span().end() == duration.noun().span().end();
    boolean clause =
        between.stream()
            .anyMatch(
                token -> token.is("VBD") || token.is("VBZ") || token.is("VBP") || token.is("MD"));
    boolean list =
        between.stream().limit(between.size() - 1L).filter(t -> t.lower().equals(",")).count() > 0;
    return (joined || ofNoun) && !clause && !list && between.size() <= MOST_WORDS_BETWEEN;
  }

  private static List<Token> between(Sentence sentence, int from, int to) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= from && token.span().end() <= to)
        .toList();
  }
}
