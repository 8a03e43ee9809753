package org.factlint.compare.aspect;

import java.util.List;
import java.util.Optional;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.Voices;
import org.jspecify.annotations.Nullable;

/** What one aspect asks of claims, and how it relates their answers. */
interface AspectView {

  /** The aspect that is compared. */
  Aspect aspect();

  /**
   * The key of the question that a claim answers, without the asked part; null if it answers none.
   */
  @Nullable String questionKey(Reading reading);

  /** The question of a claim that has this key. */
  default Question question(String key, Reading reading) {
    return Topics.question(key, reading.predicate(), reading);
  }

  /** The normalised answer; two claims with equal ones give one answer. */
  String value(Reading reading);

  /** The answer in words for readers. */
  String words(Reading reading);

  /** What keeps two claims from answering the same question, for readers; empty if nothing does. */
  Optional<String> apart(Reading a, Reading b, Axes axes);

  /** How two answers relate; empty if there is nothing to judge. */
  Optional<Outcome> relate(Pair pair);

  /**
   * What this aspect has to say beyond what all say: how the values relate, what would explain it.
   */
  List<String> explain(Pair pair, Outcome outcome);

  /**
   * Two answers held against each other.
   *
   * @param a one answer
   * @param b the other
   * @param axes how their claims stand in what is not asked
   * @param voices who speaks, and how firmly
   * @param within whether both are of one source
   */
  record Pair(Answer a, Answer b, Axes axes, Voices voices, boolean within) {
    Reading one() {
      return a.best();
    }

    Reading two() {
      return b.best();
    }

    /** Whether one side is only implied by what its source says. */
    boolean implied() {
      return a.readings().stream().allMatch(Reading::implied)
          || b.readings().stream().allMatch(Reading::implied);
    }
  }
}
