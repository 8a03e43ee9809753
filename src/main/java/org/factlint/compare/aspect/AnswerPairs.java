package org.factlint.compare.aspect;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.factlint.claim.SourceId;
import org.factlint.compare.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Says in one place which answers of a question are held against each other: every unordered pair
 * once between sources, and once more within each source that gives both.
 */
public final class AnswerPairs {
  private AnswerPairs() {}

  /**
   * Every pair whose claims are of different sources; one answer of several sources as the first
   * source's and the rest's.
   *
   * @param answers the answers of a question
   * @param pair takes each pair
   */
  public static void between(List<Answer> answers, BiConsumer<Answer, Answer> pair) {
    for (int i = 0; i < answers.size(); i++) {
      Answer a = answers.get(i);
      if (a.onlySource() == null) {
        SourceId first = a.readings().get(0).source().id();
        pair.accept(Answers.only(a, first::equals), Answers.only(a, s -> !s.equals(first)));
      }
      for (int j = i + 1; j < answers.size(); j++) {
        between(a, answers.get(j), pair);
      }
    }
  }

  /**
   * Two answers as far as they are of different sources.
   *
   * @param a one answer
   * @param b another
   * @param pair takes the pair, if there is one
   */
  public static void between(Answer a, Answer b, BiConsumer<Answer, Answer> pair) {
    SourceId onlyA = a.onlySource();
    SourceId onlyB = b.onlySource();
    if (onlyA != null && onlyA.equals(onlyB)) {
      return;
    }
    Answer left = onlyB == null ? a : Answers.only(a, s -> !s.equals(onlyB));
    Answer right = onlyA == null ? b : Answers.only(b, s -> !s.equals(onlyA));
    pair.accept(left, right);
  }

  /**
   * Every pair of different answers that one source gives.
   *
   * @param answers the answers of a question
   * @param pair takes each pair
   */
  public static void within(List<Answer> answers, BiConsumer<Answer, Answer> pair) {
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        Answer a = answers.get(i);
        Answer b = answers.get(j);
        if (apart(a.onlySource(), b.onlySource())) {
          continue;
        }
        Set<SourceId> both = a.sources();
        both.retainAll(b.sources());
        for (SourceId source : both) {
          pair.accept(Answers.only(a, source::equals), Answers.only(b, source::equals));
        }
      }
    }
  }

  private static boolean apart(@Nullable SourceId a, @Nullable SourceId b) {
    return a != null && b != null && !a.equals(b);
  }
}
