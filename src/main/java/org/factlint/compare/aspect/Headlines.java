package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Answer;
import org.factlint.compare.Comparison;
import org.factlint.compare.Fact;
import org.factlint.compare.HeadlineMismatch;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;

/** Tells as a matter of the headline what a headline says other than the text below it. */
final class Headlines {
  private Headlines() {}

  /** The comparison itself, unless it holds a headline against its own text. */
  static Fact told(Comparison comparison) {
    boolean differs =
        comparison.relation() == Relation.DISJOINT || comparison.relation() == Relation.OVERLAPPING;
    boolean mismatch =
        differs
            && comparison.withinSource()
            && headline(comparison.a()) != headline(comparison.b());
    return mismatch ? mismatch(comparison) : comparison;
  }

  private static boolean headline(Answer answer) {
    return answer.readings().stream().allMatch(r -> r.claim().qualifiers().marks().headline());
  }

  private static HeadlineMismatch mismatch(Comparison comparison) {
    List<Answer> answers =
        headline(comparison.a())
            ? List.of(comparison.a(), comparison.b())
            : List.of(comparison.b(), comparison.a());
    boolean certain =
        comparison.certain()
            && comparison.relation() == Relation.DISJOINT
            && comparison.voices() == Voices.PLAIN
            && !comparison.holderUnstated();
    List<String> reasons = new ArrayList<>();
    reasons.add("One of the two passages is the headline.");
    reasons.addAll(comparison.reasoning());
    return new HeadlineMismatch(
        new Core(
            comparison.question(),
            answers,
            certain,
            comparison.relationWords(),
            List.copyOf(reasons)),
        comparison.aspect());
  }
}
