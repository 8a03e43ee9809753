package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What decisions do to a check. */
class DecisionsTest {
  private static final String REPORT = "reports/discrepancy-report.json";
  private static final String FILE = "talks/decisions.jsonl";

  @TempDir private Path folder;
  private Desk desk;
  private String finding;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder).environment("NO_COLOR", "1");
    desk.run("check");
    finding =
        new JsonMapper()
            .readTree(desk.read(REPORT))
            .required("findings")
            .get(0)
            .required("id")
            .asString();
  }

  private String line(String as, String more) {
    return "{\"finding\": \"%s\", \"rule\": \"date-conflict\", \"ruleVersion\": 1, \"as\": \"%s\", %s}\n"
        .formatted(finding, as, more);
  }

  private static String reason(String reason) {
    return "\"reason\": \"" + reason + "\", \"by\": \"Ana\", \"on\": \"2024-06-01\"";
  }

  @Test
  void what_is_decided_does_not_fail_a_check_and_is_still_shown() throws IOException {
    desk.put(FILE, line("real", reason("One is wrong.")));
    Run run = desk.run("check");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Contradiction: when?", "On Friday, 3 May 2024", "Since 5 May 2024")
        .contains("Decided: a real difference: One is wrong. (Ana, 2024-06-01)")
        .doesNotContain("- Both sources say when")
        .endsWith(
            "0 open; 1 contradiction accepted by decisions. The check passes (exit code 0,"
                + " --fail-on error).\n");
    assertThat(run.err())
        .isEqualTo(
            "factlint: wrote reports/discrepancy-report.json, reports/discrepancy-report.md,"
                + " reports/discrepancy-report.html\n");
    assertThat(desk.read(REPORT))
        .contains("\"open\": 0,", "\"as\": \"real\",", "\"reason\": \"One is wrong.\",");
    assertThat(desk.read("reports/discrepancy-report.md"))
        .contains("**Decided:** a real difference: One is wrong.", "<summary>Why</summary>");
    assertThat(desk.run("check", "--verbose").out()).contains("- Both sources say when");
  }

  @Test
  void a_folder_above_may_hold_the_decisions() throws IOException {
    desk.put("factlint.json", "{}").put("decisions.jsonl", line("real", reason("One is wrong.")));
    assertThat(desk.run("check", "talks").code()).isZero();
  }

  @Test
  void new_answers_are_open_although_the_old_ones_were_decided() throws IOException {
    desk.put(FILE, line("real", reason("One is wrong.")));
    desk.put("talks/view.txt", Desk.VIEW.replace("5 May", "6 May"));
    desk.put(
        "talks/view.facts.json",
        Desk.VIEW_FACTS.replace("5 May", "6 May").replace("2024-05-05", "2024-05-06"));
    Run run = desk.run("check");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            FILE
                + ":1:1: note: found a decision on "
                + finding
                + ", which is not found any more, expected a finding of “date-conflict” with this"
                + " id; remove the line\n");
  }

  @Test
  void a_rule_that_means_something_else_opens_its_findings_again() throws IOException {
    desk.put(
        FILE,
        line("real", reason("One is wrong.")).replace("\"ruleVersion\": 1", "\"ruleVersion\": 2"));
    Run run = desk.run("check");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            ":1:1: warning: found a decision on version 2 of “date-conflict”, expected one on"
                + " version 1, as the meaning of the rule has changed; look at the finding again"
                + " and decide, or remove the line\n");
  }

  @Test
  void a_decision_holds_until_its_last_day_and_only_for_whoever_says_what_day_it_is()
      throws IOException {
    desk.put(FILE, line("deferred", "\"until\": \"2024-06-30\", " + reason("They will tell.")));
    assertThat(desk.run("check").code()).isZero();
    assertThat(desk.run("check", "--as-of", "2024-06-30").code()).isZero();
    Run run = desk.run("check", "--as-of", "2024-07-01");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            FILE
                + ":1:1: warning: found a decision that held until 2024-06-30, expected one that"
                + " holds on 2024-07-01; decide on "
                + finding
                + " again, or remove the line\n");
    assertThat(desk.run("check", "--as-of", "July").err())
        .startsWith(
            "factlint: error: --as-of: found “July”, expected a day of the calendar, YYYY-MM-DD");
  }

  @Test
  void a_decision_without_a_reason_is_told() throws IOException {
    desk.put(FILE, line("real", "\"by\": \"Ana\""));
    Run run = desk.run("check");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            FILE
                + ":1:1: warning: found a decision without a reason, expected why it is “real”; add"
                + " \"reason\"\n");
  }

  @Test
  void of_two_that_contradict_each_other_none_is_chosen() throws IOException {
    String real = line("real", reason("One is wrong."));
    desk.put(FILE, real + line("explained", reason("Two ceremonies.")) + real);
    Run run = desk.run("check");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            FILE
                + ":2:1: error: found “explained” for finding "
                + finding
                + ", expected the “real” of "
                + FILE
                + ":1; keep one of the two lines\n");
  }

  @Test
  void saying_the_same_twice_is_as_good_as_once() throws IOException {
    String real = line("real", reason("One is wrong."));
    desk.put(FILE, real + real + line("deferred", "\"until\": \"2024-06-30\", " + reason("Wait.")));
    assertThat(desk.run("check").code()).isZero();
    assertThat(desk.run("check").out()).contains("Decided: a real difference");
  }

  @Test
  void a_broken_line_hinders_the_check() throws IOException {
    desk.put(FILE, line("real", reason("One is wrong.")) + "oops\n");
    Run run = desk.run("check");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(FILE + ":2:1: error: found the word “oops”");
  }

  @Test
  void decisions_on_what_was_not_checked_are_left_in_peace() throws IOException {
    desk.put(FILE, line("real", reason("One is wrong.")));
    desk.put("talks/other.txt", "The bridge opened on 3 May 2024.\n");
    assertThat(desk.run("check", "talks/news.facts.json", "talks/other.txt").err())
        .doesNotContain("decision");
  }

  @Test
  void only_what_nobody_has_reviewed_is_kept_from_failing_a_check() throws IOException {
    desk.remove("talks/news.facts.json").remove("talks/view.facts.json");
    desk.remove("talks/entities.json");
    assertThat(desk.run("check").code()).isZero();
    assertThat(desk.run("check", "--trust-extracted").code()).isEqualTo(1);
  }
}
