package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleDescriptor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shows the rules every comparison that can be, and looks at them as a whole. */
class StandardRulesTest {
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
  private static final List<Judged> ALL = new ArrayList<>();

  /** A comparison and the rules that fire on it. */
  private record Judged(Comparison fact, List<RuleDescriptor> rules) {

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

  @BeforeAll
  static void judge_everything() {
    List<Fact> facts = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      for (Relation relation : Relation.values()) {
        for (Voices voices : Voices.values()) {
          int flags = aspect == Aspect.LABEL ? 2 * WEAK_FORM : WEAK_FORM;
          for (int bits = 0; bits < flags; bits++) {
            Comparison fact = comparison(aspect, relation, voices, bits);
            facts.add(fact);
            ALL.add(new Judged(fact, new ArrayList<>()));
          }
        }
      }
    }
    new RuleSession(RuleBase.standard())
        .judge(facts)
        .forEach(judgement -> ALL.get(judgement.position()).rules().add(judgement.rule()));
  }

  @Test
  void no_comparison_is_judged_twice() {
    assertThat(ALL).filteredOn(judged -> judged.rules().size() > 1).isEmpty();
  }

  @Test
  void only_certain_and_plain_disagreement_of_known_participants_is_a_conflict() {
    assertThat(ALL)
        .filteredOn(judged -> judged.is(kind -> kind == FindingKind.CONFLICT))
        .isNotEmpty()
        .allMatch(
            judged ->
                judged.fact().relation() == Relation.DISJOINT
                    && judged.fact().certain()
                    && !judged.fact().holderUnstated()
                    && judged.fact().voices() == Voices.PLAIN);
  }

  @Test
  void hedged_voices_never_give_more_than_a_tension() {
    assertThat(ALL)
        .filteredOn(judged -> !FIRM.contains(judged.fact().voices()))
        .noneMatch(judged -> judged.is(kind -> kind != FindingKind.TENSION));
  }

  @Test
  void what_cannot_be_compared_is_not_judged() {
    assertThat(ALL)
        .filteredOn(judged -> judged.fact().relation() == Relation.UNKNOWN)
        .filteredOn(judged -> ANSWERS.contains(judged.fact().aspect()))
        .allMatch(judged -> judged.rules().isEmpty());
  }

  @Test
  void a_source_does_not_confirm_itself() {
    assertThat(ALL)
        .filteredOn(judged -> judged.fact().withinSource())
        .noneMatch(judged -> judged.is(kind -> kind.compareTo(FindingKind.ANOMALY) > 0));
  }

  @Test
  void disagreement_in_firm_words_between_sources_is_always_told() {
    assertThat(ALL)
        .filteredOn(judged -> ANSWERS.contains(judged.fact().aspect()))
        .filteredOn(judged -> judged.fact().relation() == Relation.DISJOINT)
        .filteredOn(judged -> FIRM.contains(judged.fact().voices()))
        .filteredOn(judged -> !judged.fact().withinSource())
        .isNotEmpty()
        .allMatch(judged -> judged.rules().size() == 1);
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
        List.of());
  }
}
