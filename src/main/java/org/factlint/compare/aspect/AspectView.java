package org.factlint.compare.aspect;

import java.util.List;
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

  /** Whether all claims that answer one question have the same statement key. */
  default boolean asksOfOneStatement() {
    return false;
  }

  /** The question of a claim that has this key. */
  default Question question(String key, Reading reading) {
    return Topics.question(key, reading.predicate(), reading);
  }

  /** The normalised answer; two claims with equal ones give one answer. */
  String value(Reading reading);

  /** The answer in words for readers. */
  String words(Reading reading);

  /**
   * All that keeps two claims from answering the same question, a sentence each for readers, in the
   * order in which it is told; empty if nothing does.
   */
  List<String> apart(Reading a, Reading b, Axes axes);

  /** How two answers relate, or why there is nothing to judge. */
  Weighed relate(Pair pair);

  /**
   * What this aspect has to say beyond what all say: how the values relate, what would explain it.
   */
  List<String> explain(Pair pair, Outcome outcome);

  /**
   * Two answers held against each other.
   *
   * @param a one answer
   * @param b the other
   * @param one the claim that speaks for a
   * @param two the claim that speaks for b
   * @param axes how these two stand in what is not asked
   * @param voices who speaks, and how firmly
   * @param within whether both are of one source
   * @param implied whether one side is only implied by what its source says
   */
  record Pair(
      Answer a,
      Answer b,
      Reading one,
      Reading two,
      Axes axes,
      Voices voices,
      boolean within,
      boolean implied) {

    /** Holds two answers against each other. */
    static Pair of(Answer a, Answer b, AxisPairs axes, boolean within) {
      Reading one = a.best();
      Reading two = b.best();
      return new Pair(
          a,
          b,
          one,
          two,
          axes.between(one, two),
          VoicePairs.between(a, b),
          within,
          a.implied() || b.implied());
    }
  }
}
