package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;

/** Words for readers: what came of holding the answers of two claims against each other. */
final class Weighing {
  private Weighing() {}

  /**
   * What decided.
   *
   * @param pair the answers
   * @param weighed what came of them
   * @param one a claim of the first answer
   * @param two a claim of the second
   * @param apart what would keep these two apart, were they alone
   */
  static List<String> reasons(
      AspectView.Pair pair, Weighed weighed, Reading one, Reading two, List<String> apart) {
    List<String> reasons = new ArrayList<>();
    Outcome outcome = weighed.outcome();
    if (outcome == null) {
      reasons.add(weighed.silence());
    } else {
      outcome(pair, outcome, reasons);
    }
    if (!apart.isEmpty()) {
      reasons.add("Other claims with these answers meet; between these two alone stands:");
      reasons.addAll(apart);
    }
    spokesman(pair.one(), one, reasons);
    spokesman(pair.two(), two, reasons);
    return List.copyOf(reasons);
  }

  /**
   * Why two claims that give one answer are not held against each other.
   *
   * @param one a claim
   * @param two another
   * @param apart what would keep these two apart, were they alone
   */
  static List<String> together(Reading one, Reading two, List<String> apart) {
    boolean within = one.source().id().equals(two.source().id());
    List<String> reasons = new ArrayList<>();
    reasons.add(within ? Weighed.REPEATED.silence() : "Both give the same answer to it.");
    if (!apart.isEmpty()) {
      reasons.add("And they need not speak of one thing:");
      reasons.addAll(apart);
    }
    return List.copyOf(reasons);
  }

  private static void outcome(AspectView.Pair pair, Outcome outcome, List<String> reasons) {
    reasons.add("The two answers are " + outcome.words() + ".");
    if (outcome.relation() == Relation.DISJOINT && !outcome.certain()) {
      reasons.add("It is not certain that only one of them can be right.");
    }
    String voices = voices(pair.voices());
    if (!voices.isEmpty()) {
      reasons.add(voices);
    }
  }

  private static String voices(Voices voices) {
    return switch (voices) {
      case PLAIN -> "";
      case TWO_SPEAKERS -> "Two different speakers say so.";
      case REPORTED -> "One side is only reported, or somebody's opinion.";
      case POSSIBLE -> "One side is only said to be possible.";
      case PLANNED -> "One side is planned or expected, the other is said to be done.";
    };
  }

  private static void spokesman(Reading best, Reading reading, List<String> reasons) {
    if (!best.ref().equals(reading.ref())) {
      reasons.add("For the answer of " + reading.ref() + ", " + best.ref() + " was taken.");
    }
  }
}
