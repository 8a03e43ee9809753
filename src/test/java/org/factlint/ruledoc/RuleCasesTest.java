package org.factlint.ruledoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.factlint.check.ConsistencyChecker;
import org.factlint.rule.RuleDescriptor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of every rule. */
class RuleCasesTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final ShippedCases CASES = new ShippedCases(CHECKER.catalogue());
  private static final CaseRunner RUNNER = new CaseRunner(CHECKER);

  static Stream<RuleDescriptor> rules() {
    return CHECKER.catalogue().rules().stream();
  }

  static Stream<RuleCase> cases() {
    return rules().flatMap(rule -> CASES.of(rule).cases().stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_gives_the_findings_that_it_names_and_no_others_however_it_is_told(RuleCase one) {
    assertThat(RUNNER.run(one).failures()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_shows_where_it_fires_where_it_stays_silent_and_where_it_begins_to(
      RuleDescriptor rule) {
    CaseReading reading = CASES.of(rule);

    assertThat(reading.problems()).isEmpty();
    assertThat(CaseConventions.shortfalls(rule.id(), rule.casesPath(), reading.cases())).isEmpty();
  }
}
