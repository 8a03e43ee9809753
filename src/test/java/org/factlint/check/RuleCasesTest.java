package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.factlint.check.RuleCase.Expected;
import org.factlint.check.RuleCase.Telling;
import org.factlint.claim.Story;
import org.factlint.compare.story.Comparer;
import org.factlint.finding.Finding;
import org.factlint.rule.RuleDescriptor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of every rule. */
class RuleCasesTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final int FEWEST = 5;

  static Stream<RuleDescriptor> rules() {
    return CHECKER.catalogue().rules().stream();
  }

  static Stream<RuleCase> cases() {
    return rules().flatMap(rule -> RuleCase.of(rule).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_gives_the_findings_that_it_names_and_no_others(RuleCase ruleCase) {
    assertThat(found(ruleCase))
        .as(ruleCase.shown())
        .containsExactlyInAnyOrderElementsOf(ruleCase.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_order_of_sources_and_claims_changes_nothing(RuleCase ruleCase) {
    assertThat(findings(ruleCase, Telling.REVERSED))
        .isEqualTo(findings(ruleCase, Telling.AS_WRITTEN));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void unrelated_claims_change_nothing(RuleCase ruleCase) {
    assertThat(findings(ruleCase, Telling.AMONG_UNRELATED_CLAIMS))
        .isEqualTo(findings(ruleCase, Telling.AS_WRITTEN));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_fires_and_stays_silent_in_cases_of_its_own(RuleDescriptor rule) {
    List<RuleCase> cases = RuleCase.of(rule);

    assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(cases).filteredOn(c -> c.expects(rule.id())).hasSizeGreaterThanOrEqualTo(2);
    assertThat(cases).filteredOn(c -> !c.expects(rule.id())).hasSizeGreaterThanOrEqualTo(2);
    assertThat(cases).extracting(RuleCase::name).doesNotHaveDuplicates();
    assertThat(cases)
        .filteredOn(RuleCase::document)
        .singleElement()
        .satisfies(shown -> assertThat(shown.expects(rule.id())).isTrue());
  }

  /** What a case gives, in the words of cases. */
  static List<Expected> found(RuleCase ruleCase) {
    return findings(ruleCase, Telling.AS_WRITTEN).stream().map(RuleCasesTest::seen).toList();
  }

  /** What a case gives when it is told in a certain way. */
  static List<Finding> findings(RuleCase ruleCase, Telling telling) {
    Story story = ruleCase.story(telling);
    return CHECKER.check(new Comparer().compare(story), story).findings();
  }

  private static Expected seen(Finding finding) {
    List<String> claims =
        finding.evidence().stream().map(part -> part.claim().claim().value()).sorted().toList();
    return new Expected(finding.rule().id(), finding.kind().word(), claims);
  }
}
