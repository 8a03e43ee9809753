package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.factlint.check.EveryComparison.Judged;
import org.factlint.check.EveryComparison.Law;
import org.factlint.compare.Comparison;
import org.factlint.compare.Fact;
import org.factlint.rule.RuleBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows the rules every comparison that can be, and looks at them as a whole. */
class StandardRulesTest {
  private static final List<Judged> ALL = new ArrayList<>();

  @BeforeAll
  static void judge_everything() {
    List<Fact> facts = EveryComparison.facts();
    facts.forEach(fact -> ALL.add(new Judged((Comparison) fact, new ArrayList<>())));
    new RuleSession(RuleBase.standard())
        .judge(facts)
        .forEach(judgement -> ALL.get(judgement.position()).rules().add(judgement.rule()));
  }

  static List<Law> laws() {
    return EveryComparison.LAWS;
  }

  @ParameterizedTest
  @MethodSource("laws")
  void the_rules_keep_their_laws(Law law) {
    assertThat(ALL).filteredOn(law::about).isNotEmpty().allMatch(law::keptBy);
  }
}
