package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Answer;
import org.factlint.compare.Reading;

/**
 * Two answers as far as their claims answer one question.
 *
 * @param a one answer, with those of its claims that have a counterpart
 * @param b the other
 * @param apart why the first two claims that do not meet do not, for readers; empty if all do
 */
record Fit(Answer a, Answer b, String apart) {

  /** Lets go of the claims that an aspect keeps apart from all of the other side's. */
  static Fit of(Answer a, Answer b, AspectView view, AxisPairs axes) {
    List<Reading> these = a.readings();
    List<Reading> those = b.readings();
    boolean[] here = new boolean[these.size()];
    boolean[] there = new boolean[those.size()];
    String reason = "";
    for (int i = 0; i < here.length; i++) {
      for (int j = 0; j < there.length; j++) {
        Reading one = these.get(i);
        Reading other = those.get(j);
        List<String> apart = view.apart(one, other, axes.between(one, other));
        if (apart.isEmpty()) {
          here[i] = true;
          there[j] = true;
        } else if (reason.isEmpty()) {
          reason = apart.get(0);
        }
      }
    }
    return new Fit(kept(a, here), kept(b, there), reason);
  }

  boolean none() {
    return a.readings().isEmpty();
  }

  private static Answer kept(Answer answer, boolean[] fitting) {
    List<Reading> kept = new ArrayList<>(fitting.length);
    for (int i = 0; i < fitting.length; i++) {
      if (fitting[i]) {
        kept.add(answer.readings().get(i));
      }
    }
    return Answers.with(answer, kept);
  }
}
