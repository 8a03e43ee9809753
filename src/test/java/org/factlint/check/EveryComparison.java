package org.factlint.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Fact;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;
import org.factlint.finding.FindingKind;
import org.factlint.rule.RuleDescriptor;

/**
 * Every comparison that can be, also those that comparing sources never brings forth, and the laws
 * that the standard rules keep on them.
 */
final class EveryComparison {
  private static final Set<Aspect> ANSWERS =
      EnumSet.of(
          Aspect.TIME,
          Aspect.QUANTITY,
          Aspect.PLACE,
          Aspect.OBJECT,
          Aspect.SUBJECT,
          Aspect.POLARITY);
  private static final Set<Voices> FIRM = EnumSet.of(Voices.PLAIN, Voices.TWO_SPEAKERS);
  private static final int WITHIN = 1;
  private static final int CERTAIN = 2;
  private static final int HOLDER_UNSTATED = 4;
  private static final int WEAK_FORM = 8;

  private EveryComparison() {}

  /** A comparison and the rules that fire on it. */
  record Judged(Comparison fact, List<RuleDescriptor> rules) {

    boolean is(Predicate<FindingKind> kind) {
      return rules.stream().map(RuleDescriptor::kind).anyMatch(kind);
    }

    @Override
    public String toString() {
      return "%s %s %s%s%s%s%s: %s"
          .formatted(
              fact.aspect(),
              fact.relation(),
              fact.voices(),
              fact.certain() ? " certain" : "",
              fact.holderUnstated() ? " holder unstated" : "",
              fact.weakForm() ? " weak form" : "",
              fact.withinSource() ? " within one source" : "",
              rules.stream().map(RuleDescriptor::id).toList());
    }
  }

  /**
   * What holds of the rules whatever they are shown.
   *
   * @param name the law
   * @param about the comparisons that it speaks of
   * @param kept whether what was judged keeps it
   */
  record Law(String name, Predicate<Comparison> about, Predicate<Judged> kept) {

    boolean about(Judged judged) {
      return about.test(judged.fact());
    }

    boolean keptBy(Judged judged) {
      return !about(judged) || kept.test(judged);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Law> LAWS =
      List.of(
          new Law(
              "no comparison is judged twice", fact -> true, judged -> judged.rules().size() <= 1),
          new Law(
              "only certain and plain disagreement of known participants is a conflict",
              fact ->
                  fact.relation() != Relation.DISJOINT
                      || !fact.certain()
                      || fact.holderUnstated()
                      || fact.voices() != Voices.PLAIN,
              judged -> !judged.is(kind -> kind == FindingKind.CONFLICT)),
          new Law(
              "hedged voices never give more than a tension",
              fact -> !FIRM.contains(fact.voices()),
              judged -> !judged.is(kind -> kind != FindingKind.TENSION)),
          new Law(
              "what cannot be compared is not judged",
              fact -> fact.relation() == Relation.UNKNOWN && ANSWERS.contains(fact.aspect()),
              judged -> judged.rules().isEmpty()),
          new Law(
              "a source does not confirm itself",
              Comparison::withinSource,
              judged -> !judged.is(kind -> kind.compareTo(FindingKind.ANOMALY) > 0)),
          new Law(
              "disagreement in firm words between sources is always told",
              fact ->
                  ANSWERS.contains(fact.aspect())
                      && fact.relation() == Relation.DISJOINT
                      && FIRM.contains(fact.voices())
                      && !fact.withinSource(),
              judged -> judged.rules().size() == 1),
          new Law(
              "other words are only told where one is weaker and both are firm",
              fact ->
                  fact.aspect() == Aspect.LABEL
                      && fact.relation() != Relation.DISJOINT
                      && !(fact.weakForm() && FIRM.contains(fact.voices())),
              judged -> judged.rules().isEmpty()));

  /** Whether all laws are kept. */
  static boolean lawful(Judged judged) {
    return LAWS.stream().allMatch(law -> law.keptBy(judged));
  }

  /** The comparisons. */
  static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      for (Relation relation : Relation.values()) {
        for (Voices voices : Voices.values()) {
          for (int bits = 0; bits < 2 * WEAK_FORM; bits++) {
            facts.add(comparison(aspect, relation, voices, bits));
          }
        }
      }
    }
    return facts;
  }

  private static Comparison comparison(Aspect aspect, Relation relation, Voices voices, int bits) {
    String other = (bits & WITHIN) == 0 ? "herald" : "gazette";
    Answer a = Sample.answer("a", Sample.reading("gazette", "one"));
    Answer b = Sample.answer("b", Sample.reading(other, "two"));
    return new Comparison(
        Sample.question("the bridge"),
        aspect,
        a,
        b,
        new Outcome(relation, (bits & CERTAIN) != 0, (bits & WEAK_FORM) != 0, "apart"),
        Sample.axes((bits & HOLDER_UNSTATED) != 0 ? Axis.OVERLAP : Axis.EXACT),
        voices,
        (bits & WITHIN) != 0,
        List.of());
  }
}
