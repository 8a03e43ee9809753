package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report from before a change: what it has, a check leaves out, and {@code diff} compares. */
class OnlyNewReportTest {
  private static final String OLD = "old/discrepancy-report.json";
  private static final String NEW = "new/discrepancy-report.json";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder).environment("NO_COLOR", "1").environment("COLUMNS", "160");
    desk.run("check", "--quiet", "--output", "old");
  }

  private void changeTheAnswer() throws IOException {
    desk.put("talks/view.txt", Desk.VIEW.replace("5 May", "6 May"));
    desk.put(
        "talks/view.facts.json",
        Desk.VIEW_FACTS.replace("5 May", "6 May").replace("2024-05-05", "2024-05-06"));
  }

  @Test
  void what_was_there_before_does_not_fail_a_check_and_is_not_told() throws IOException {
    Run run = desk.run("check", "--only-new", OLD);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Only what is new: what old/discrepancy-report.json has is left out.")
        .contains("Nothing open.")
        .doesNotContain("Contradiction: when?");
    assertThat(desk.written()).noneMatch(file -> file.startsWith("reports/"));
  }

  @Test
  void what_the_change_brought_fails_and_is_told_alone() throws IOException {
    changeTheAnswer();
    Run run = desk.run("check", "--only-new", OLD, "--format", "json", "--output", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"onlyNew\": \"old/discrepancy-report.json\"", "\"value\": \"2024-05-06\"");
  }

  @Test
  void what_speaks_louder_than_before_is_new() throws IOException {
    desk.put("factlint.json", "{ \"rules\": { \"date-conflict\": \"warning\" } }");
    desk.run("check", "--quiet", "--output", "old");
    desk.remove("factlint.json");
    assertThat(desk.run("check", "--only-new", OLD).code()).isEqualTo(1);
  }

  @Test
  void a_report_is_not_written_over_while_it_is_what_others_are_held_against() {
    Run run = desk.run("check", "--only-new", OLD, "--output", "old", "--format", "json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--only-new: found the report “old/discrepancy-report.json”");
  }

  @Test
  void a_report_that_is_none_is_told_with_its_place() throws IOException {
    desk.put("old.json", "{ \"schemaVersion\": \"7\", \"findings\": [ { \"id\": \"x\" } ] }");
    assertThat(desk.run("check", "--only-new", "none.json").err())
        .startsWith("none.json:1:1: error: found no such file");
    Run run = desk.run("diff", "old.json", "old.json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("old.json:1:20: error: found “7”, expected a report of version “1”")
        .contains("old.json:1:39: error: found an object without “kind”");
  }

  @Test
  void a_question_with_other_answers_is_one_change() throws IOException {
    changeTheAnswer();
    desk.run("check", "--quiet", "--output", "new");
    Run run = desk.run("diff", OLD, NEW);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList()).first().isEqualTo("Changed (1)");
    assertThat(run.out())
        .contains(" ~ error  Contradiction: Ines Falk presents credentials to Pol Verne (time)")
        .contains("      was error  Contradiction")
        .contains("      the-view/falk-presents-too: 2024-05-05 → 2024-05-06")
        .doesNotContain("the-news/falk-presents:");
    assertThat(desk.run("diff", OLD, NEW, "--format", "json").out())
        .contains("\"old\": \"2024-05-05\"", "\"new\": \"2024-05-06\"");
  }

  @Test
  void findings_that_came_or_went_are_told_with_their_claims() throws IOException {
    String facts = Desk.VIEW_FACTS;
    desk.put(
        "talks/view.facts.json",
        facts.substring(0, facts.indexOf("\"claims\"")) + "\"claims\": []\n}\n");
    desk.run("check", "--quiet", "--output", "new");
    assertThat(desk.run("diff", OLD, NEW).out())
        .contains("Gone (", "      the-view/falk-presents-too: 2024-05-05  “Since 5 May 2024");
    assertThat(desk.run("diff", NEW, OLD).out()).contains("New (");
  }

  @Test
  void what_is_decided_otherwise_is_told() throws IOException {
    String id =
        desk.read(OLD).replaceAll("(?s).*?\"findings\": \\[.*?\"id\": \"([0-9a-f]{16})\".*", "$1");
    desk.run("decide", id, "--as", "real", "--reason", "One is wrong.", "--by", "Ana");
    desk.run("check", "--quiet", "--output", "new");
    assertThat(desk.run("diff", OLD, NEW).out())
        .contains("Decided otherwise (1)", "      open → real (One is wrong.)");
    assertThat(desk.run("diff", NEW, NEW).out()).startsWith("Nothing has changed: ");
  }
}
