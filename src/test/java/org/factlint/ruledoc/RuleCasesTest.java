package org.factlint.ruledoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  private static final int FEWEST = 5;

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
  void a_rule_fires_and_stays_silent_in_cases_of_its_own(RuleDescriptor rule) {
    CaseReading reading = CASES.of(rule);
    List<RuleCase> cases = reading.cases();

    assertThat(reading.problems()).isEmpty();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(cases).filteredOn(c -> c.expects(rule.id())).hasSizeGreaterThanOrEqualTo(2);
    assertThat(cases).filteredOn(c -> !c.expects(rule.id())).hasSizeGreaterThanOrEqualTo(2);
    assertThat(cases)
        .filteredOn(RuleCase::document)
        .singleElement()
        .satisfies(shown -> assertThat(shown.expects(rule.id())).isTrue());
  }
}
