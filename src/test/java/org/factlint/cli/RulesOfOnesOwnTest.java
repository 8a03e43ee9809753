package org.factlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.factlint.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code factlint rules} on a folder of one's own, here with copies of two shipped rules. */
class RulesOfOnesOwnTest {
  private static final String LABELS = "mine/label-difference/";
  private static final String WORDS = "mine/weak-form-tension/";

  @TempDir private Path folder;
  @TempDir private Path cache;
  private Desk desk;

  @BeforeEach
  void copy() throws IOException {
    desk = Desk.empty(folder).environment("XDG_CACHE_HOME", cache.toString());
    desk.environment("NO_COLOR", "1");
    for (String rule : new String[] {LABELS, WORDS}) {
      for (String file : new String[] {"rule.drl", "cases.json"}) {
        String shipped = rule.replace("mine/", "rules/wording/") + file;
        desk.put(rule + file, Files.readString(Path.of(shipped), UTF_8));
      }
    }
  }

  private void change(String file, String words, String instead) throws IOException {
    assertThat(desk.read(file)).contains(words);
    desk.put(file, desk.read(file).replace(words, instead));
  }

  @Test
  void the_cases_of_own_rules_run_beside_the_shipped_rules() {
    Run run = desk.run("rules", "test", "mine/");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("2 rules, ").endsWith(": every case gives what it must\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_broken_rule_is_named_with_its_line_and_the_others_run() throws IOException {
    change(WORDS + "rule.drl", " weakForm,", " weakWord,");
    change(LABELS + "cases.json", "\"rule\": \"label-difference\"", "\"rule\": \"same-fact\"");

    Run run = desk.run("rules", "test", "mine");

    assertThat(run.err()).matches("(?s)mine/weak-form-tension/rule.drl:\\d+: .*weakWord.*\\n");
    assertThat(run.out())
        .contains("mine/label-difference/cases.json:")
        .contains("expected same-fact (tension) of")
        .contains("found label-difference (tension) of")
        .contains("\n1 rule, ");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
  }

  @Test
  void a_case_that_gives_something_else_fails_the_test() throws IOException {
    change(LABELS + "rule.drl", "@kind( \"tension\" )", "@kind( \"possible-conflict\" )");

    Run run = desk.run("rules", "test", "mine");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("found label-difference (possible-conflict) of");
    assertThat(run.code()).isEqualTo(ExitCode.OPEN);
  }

  @Test
  void a_rule_without_cases_is_told_of() throws IOException {
    desk.remove(WORDS + "cases.json");

    Run run = desk.run("rules", "test", "mine");

    assertThat(run.err()).startsWith("mine/weak-form-tension/cases.json:1:1: error: ");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
  }

  @Test
  void a_slip_in_a_case_is_told_with_its_place_and_the_other_cases_run() throws IOException {
    change(LABELS + "cases.json", "\"document\": true", "\"documnt\": true");

    Run run = desk.run("rules", "test", "mine");

    assertThat(run.err()).contains("did you mean “document”?");
    assertThat(run.out()).startsWith("2 rules, ").endsWith(": 0 failures, 1 problem\n");
  }

  @Test
  void the_list_and_the_explanation_know_own_rules_and_what_the_project_says_of_them()
      throws IOException {
    change(LABELS + "rule.drl", "@title( \"", "@title( \"In our house: ");
    desk.put(
        "factlint.json",
        "{ \"rules\": { \"label-difference\": \"warning\", \"year-slip\": \"off\" } }");

    Run list = desk.run("rules", "list", "--rules", "mine");
    Run explained = desk.run("rules", "explain", "label-difference", "--rules", "mine");

    assertThat(list.out())
        .containsPattern("label-difference +tension +warning +In our house: ")
        .containsPattern("year-slip +conflict +off ");
    assertThat(explained.out())
        .startsWith("label-difference: In our house: ")
        .contains("factlint.json: rules = { \"label-difference\": \"warning\" }");
  }

  @Test
  void a_project_that_speaks_of_a_rule_that_does_not_exist_is_told_so() throws IOException {
    desk.put("factlint.json", "{ \"rules\": { \"year-slop\": \"off\" } }");

    assertThat(desk.run("rules", "list").err())
        .startsWith("factlint.json:1:14: error: ")
        .contains("did you mean “year-slip”?");
    assertThat(desk.run("rules", "explain", "year-slip").code()).isEqualTo(ExitCode.NOT_CHECKABLE);
  }
}
