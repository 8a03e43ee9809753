package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check prints, writes and ends with. */
class CheckTest {
  private static final String JSON = "reports/discrepancy-report.json";
  private static final String MARKDOWN = "reports/discrepancy-report.md";
  private static final String PAGE = "reports/discrepancy-report.html";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder);
  }

  @Test
  void prints_the_text_and_writes_the_other_reports() throws IOException {
    Run run = desk.run("check");
    assertThat(run.out())
        .contains("Contradiction: when?", "2024-05-03", "2024-05-05")
        .endsWith("The check fails (exit code 1, --fail-on error).\u001B[0m\n");
    assertThat(run.err())
        .isEqualTo("factlint: wrote " + JSON + ", " + MARKDOWN + ", " + PAGE + "\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(desk.written()).containsExactly(PAGE, JSON, MARKDOWN);
    assertThat(desk.read(JSON)).contains("\"kind\": \"conflict\"", "\"talks/news.txt\"");
  }

  @Test
  void prints_one_report_to_standard_output_and_writes_nothing() throws IOException {
    Run run = desk.run("check", "--format", "json", "--output", "-");
    assertThat(run.out()).startsWith("{\n  \"schemaVersion\"").endsWith("}\n");
    assertThat(run.err()).isEmpty();
    assertThat(desk.written()).isEmpty();
  }

  @Test
  void writes_one_report_to_a_file() throws IOException {
    Run run = desk.run("check", "--format", "markdown", "--output", "out/talks.md");
    assertThat(run.out()).isEmpty();
    assertThat(desk.written()).containsExactly("out/talks.md");
    assertThat(desk.read("out/talks.md")).startsWith("# ");
  }

  @Test
  void writes_several_reports_to_a_folder() throws IOException {
    desk.run("check", "--format", "markdown,json", "--output", "out");
    assertThat(desk.written())
        .containsExactly("out/discrepancy-report.json", "out/discrepancy-report.md");
  }

  @Test
  void one_place_is_not_enough_for_two_reports() throws IOException {
    Run run = desk.run("check", "--format", "markdown,json", "--output", "out.json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("factlint: error: --output: found the single place");
    assertThat(desk.written()).isEmpty();
  }

  @Test
  void a_place_that_cannot_be_written_leaves_no_report_at_all() throws IOException {
    desk.put(MARKDOWN + "/occupied.txt", "a folder of the report's name");
    Run run = desk.run("check");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            MARKDOWN
                + ":1:1: error: found a folder of this name, expected a file that can be written;"
                + " name another place with --output\n");
    assertThat(desk.written()).containsExactly(MARKDOWN + "/occupied.txt");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_told() throws IOException {
    desk.put("reports", "a file");
    Run run = desk.run("check");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("found a file where its folder should be");
    assertThat(desk.written()).containsExactly("reports");
  }

  @Test
  void an_old_report_stays_when_the_input_is_broken() throws IOException {
    desk.put(JSON, "old");
    desk.put("talks/news.facts.json", "{");
    assertThat(desk.run("check").code()).isEqualTo(2);
    assertThat(desk.read(JSON)).isEqualTo("old");
  }

  @Test
  void an_empty_folder_has_no_claims() throws IOException {
    desk.put("empty/readme.txt", "Nothing here.");
    Run run = desk.run("check", "empty");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "factlint: no claim was read under empty: there is no article (.txt, .md, .html) and no"
                + " fact file (NAME.facts.json)\n");
    assertThat(desk.written()).containsExactly("empty/readme.txt");
  }

  @Test
  void fail_on_decides_what_fails() {
    assertThat(desk.run("check", "--fail-on", "never").code()).isZero();
    assertThat(desk.run("check", "--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void a_source_alone_contradicts_nobody() {
    assertThat(desk.run("check", "talks/news.facts.json").code()).isZero();
  }

  @Test
  void files_are_one_story_and_a_fact_file_stands_for_its_article() {
    Run run = desk.run("check", "talks/view.txt", "talks/view.facts.json", "talks/news.facts.json");
    assertThat(run.out()).contains("Contradiction: when?");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void the_configuration_holds_from_any_folder_below_it() throws IOException {
    desk.put("factlint.json", "{ \"paths\": [\"talks\"], \"reports\": \"out\" }");
    Run run = desk.runIn("talks", "check", "--verbose");
    assertThat(run.code()).isEqualTo(1);
    assertThat(desk.written())
        .containsExactly(
            "out/discrepancy-report.html",
            "out/discrepancy-report.json",
            "out/discrepancy-report.md");
    assertThat(desk.read("out/discrepancy-report.json"))
        .contains("\"article\": \"talks/news.txt\"");
  }

  @Test
  void the_command_line_wins_over_the_configuration() throws IOException {
    desk.put("factlint.json", "{ \"failOn\": \"never\", \"format\": [\"text\"] }");
    assertThat(desk.run("check").code()).isZero();
    assertThat(desk.written()).isEmpty();
    assertThat(desk.run("check", "--fail-on", "error", "--format", "json").code()).isEqualTo(1);
    assertThat(desk.written()).containsExactly(JSON);
  }

  @Test
  void stories_can_be_listed_by_name() throws IOException {
    desk.put(
        "factlint.json",
        """
        { "stories": [ { "name": "all talks", "include": ["talks/*.facts.json"] } ] }
        """);
    desk.run("check", "--quiet");
    assertThat(desk.read(JSON)).contains("\"story\": \"all talks\"");
  }

  @Test
  void what_is_hidden_ignored_a_readme_or_a_report_is_passed_over() throws IOException {
    desk.put("factlint.json", "{ \"ignore\": [\"talks/drafts\"] }");
    desk.put("talks/.hidden/a.facts.json", "{").put("talks/drafts/b.facts.json", "{");
    desk.put("reports/c.facts.json", "{").put("talks/README.facts.json", "{");
    desk.put("talks/discrepancy-report.html", "<p>x").put("talks/discrepancy-report.md", "x");
    assertThat(desk.run("check").code()).isEqualTo(1);
  }

  @Test
  void an_article_without_anything_checkable_is_told() throws IOException {
    desk.put("other/note.txt", "Nothing yet.");
    Run run = desk.run("check", "other/note.txt");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "factlint: no claim was read under other/note.txt: nothing checkable was found in what"
                + " is there\n");
  }

  @Test
  void quiet_prints_nothing_and_verbose_says_more() throws IOException {
    assertThat(desk.run("check", "--quiet")).isEqualTo(new Run(1, "", ""));
    assertThat(desk.run("check", "--verbose").err())
        .containsPattern(
            "time: \\d+ ms; Java \\d+, options \\d+, configuration \\d+, reading \\d+");
  }

  @Test
  void colour_is_as_wished() {
    assertThat(desk.run("check").out()).contains("\u001B[");
    assertThat(desk.run("check", "--color", "never").out()).doesNotContain("\u001B");
    desk.environment("NO_COLOR", "1");
    assertThat(desk.run("check").out()).doesNotContain("\u001B");
    assertThat(desk.run("check", "--color", "always").out()).contains("\u001B[");
  }

  @Test
  void the_text_is_as_wide_as_the_terminal() {
    desk.environment("COLUMNS", "60").environment("NO_COLOR", "1");
    assertThat(desk.run("check").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void the_configuration_can_be_printed() throws IOException {
    desk.put("factlint.json", "{ \"failOn\": \"warning\" }");
    Run run = desk.run("check", "--print-config");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {
              "paths": [ "." ],
              "ignore": [],
              "stories": [],
              "reports": "reports",
              "format": [ "text", "json", "markdown", "html" ],
              "failOn": "warning",
              "rules": {}
            }
            {
              "settings": {
                "time.approximate-radius": { "day": 3, "month": 1, "year": 1, "decade": 5, "minute": 30 },
                "quantity.approximate-share": "0.1",
                "quantity.significant-digits": 2
              }
            }
            """);
  }

  @Test
  void thresholds_of_ones_own_are_printed_with_those_that_they_leave_alone() throws IOException {
    desk.put("factlint.json", "{ \"policy\": \"talks/own.json\" }");
    desk.put(
        "talks/own.json", "{ \"settings\": { \"time.approximate-radius\": { \"month\": 4 } } }");
    assertThat(desk.run("check", "--print-config").out())
        .contains("\"policy\": \"talks/own.json\"", "\"day\": 3, \"month\": 4, \"year\": 1");
  }
}
