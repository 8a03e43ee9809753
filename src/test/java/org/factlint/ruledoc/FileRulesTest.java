package org.factlint.ruledoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.factlint.finding.Problem;
import org.factlint.ruledoc.FileRule.Expected;
import org.factlint.ruledoc.FileRule.FileCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on fact files tells what its cases say, and nothing else. */
class FileRulesTest {
  private static final FileRules RULES = FileRules.standard();

  static Stream<Arguments> cases() {
    return RULES.all().stream()
        .flatMap(
            rule ->
                rule.cases().stream().map(one -> Arguments.of(rule.id(), one.name(), rule, one)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void a_case_gives_what_it_must(String id, String name, FileRule rule, FileCase fileCase) {
    List<Problem> found =
        RULES.run(fileCase).stream().filter(problem -> isOurs(problem, rule)).toList();

    assertThat(found)
        .extracting(problem -> new Expected(problem.rule(), problem.pointer()))
        .containsExactlyInAnyOrderElementsOf(fileCase.expected());
    assertThat(found)
        .filteredOn(problem -> problem.rule().equals(rule.id()))
        .allSatisfy(problem -> assertThat(problem.level()).isEqualTo(rule.level()));
  }

  /** Facts that a case leaves out are told only where that is what the case is about. */
  private static boolean isOurs(Problem problem, FileRule rule) {
    return !problem.rule().equals("uncovered-fact") || rule.id().equals("uncovered-fact");
  }

  @Test
  void every_rule_has_a_case_in_which_it_speaks_and_one_in_which_it_is_silent() {
    assertThat(RULES.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.cases().get(0).expected())
                  .extracting(Expected::rule)
                  .contains(rule.id());
              assertThat(rule.cases()).anyMatch(one -> one.expected().isEmpty());
            });
  }
}
