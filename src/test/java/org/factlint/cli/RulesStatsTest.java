package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code factlint rules stats}, from the command line. */
class RulesStatsTest {
  private static final String REPORT = "old/discrepancy-report.json";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder).environment("NO_COLOR", "1");
  }

  private String finding() throws IOException {
    return desk.read(REPORT)
        .replaceAll("(?s).*?\"findings\": \\[.*?\"id\": \"([0-9a-f]{16})\".*", "$1");
  }

  private void report() {
    desk.run("check", "--quiet", "--output", "old");
  }

  private JsonNode json(String... args) {
    String[] all = new String[args.length + 4];
    System.arraycopy(new String[] {"rules", "stats", "--format", "json"}, 0, all, 0, 4);
    System.arraycopy(args, 0, all, 4, args.length);
    Run run = desk.run(all);
    assertThat(run.code()).as(run.err()).isZero();
    return new JsonMapper().readTree(run.out());
  }

  @Test
  void what_is_not_named_is_what_check_would_check() {
    Run run = desk.run("rules", "stats");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .startsWith("2 findings of 2 rules in 1 story checked now; 1 open.")
        .anyMatch(line -> line.matches("date-conflict +1 +1 +0 +0 +not judged yet"))
        .contains("    1 contradiction: 1 open");
    assertThat(run.out()).contains("Nobody has judged yet what these found (1)", "--time measures");
  }

  @Test
  void decisions_beside_the_sources_hold() throws IOException {
    report();
    desk.run("decide", finding(), "--as", "misread", "--reason", "Two envoys.");

    JsonNode rule = json("talks").path("rules").get(0);

    assertThat(rule.path("decided").path("misread").asInt()).isEqualTo(1);
    assertThat(rule.path("precision").path("share").asDouble()).isZero();
    assertThat(rule.path("precision").path("high").asDouble()).isEqualTo(0.7935);
    assertThat(rule.path("findings").get(0).path("decisions").get(0).path("reason").asString())
        .isEqualTo("Two envoys.");
  }

  @Test
  void a_report_and_a_check_of_the_same_count_a_finding_once() throws IOException {
    report();
    desk.run("decide", finding(), "--as", "real", "--reason", "Ask.");

    JsonNode both = json(REPORT, "talks");

    assertThat(both.path("findings").asInt()).isEqualTo(2);
    assertThat(both.path("open").asInt()).isZero();
    assertThat(both.path("reports").get(0).asString()).isEqualTo(REPORT);
    assertThat(both.path("stories").asInt()).isEqualTo(1);
    assertThat(both.path("rules").get(0).path("findings").get(0).path("reports").get(0).asString())
        .isEqualTo(REPORT);
  }

  @Test
  void over_a_report_alone_nothing_is_checked() throws IOException {
    report();
    desk.put("talks/news.facts.json", "{");

    assertThat(json(REPORT).path("findings").asInt()).isEqualTo(2);
  }

  @Test
  void a_report_that_is_named_twice_is_one() {
    report();
    assertThat(json(REPORT, "./" + REPORT).path("reports")).hasSize(1);
  }

  @Test
  void a_report_that_is_read_is_not_written_over() throws IOException {
    report();
    String before = desk.read(REPORT);
    Run run = desk.run("rules", "stats", REPORT, "-o", "./" + REPORT);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--output: found the report “" + REPORT + "” that is read");
    assertThat(desk.read(REPORT)).isEqualTo(before);
  }

  @Test
  void rules_with_too_many_false_alarms_are_named_first() throws IOException {
    report();
    String old = desk.read(REPORT);
    String misread =
        "\"decision\": { \"finding\": \"x\", \"as\": \"misread\", \"reason\": \"No.\" }";
    desk.put("a.json", old.replace("\"decision\": null", misread));
    desk.put(
        "b.json",
        old.replace("\"decision\": null", misread).replace(finding(), "00000000000000aa"));

    Run run = desk.run("rules", "stats", "a.json", "b.json");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Too many false alarms (1)\n  date-conflict: 2 of 2 judged findings were false alarms"
                + " (2 misread), precision 0.00")
        .contains("even the upper end of");
    assertThat(json("a.json", "b.json").path("tooManyFalseAlarms").get(0).asString())
        .isEqualTo("date-conflict");
  }

  @Test
  void times_are_measured_only_when_asked_for() {
    JsonNode timed = json("--time", "talks");

    assertThat(timed.path("costs").path("facts").asInt()).isPositive();
    assertThat(timed.path("costs").path("rules").findValuesAsString("rule"))
        .contains("date-conflict");
    assertThat(json("talks").has("costs")).isFalse();
    assertThat(desk.run("rules", "stats", "talks").out())
        .isEqualTo(desk.run("rules", "stats", "talks").out());
  }

  @Test
  void of_reports_alone_no_time_can_be_measured() {
    report();
    Run run = desk.run("rules", "stats", REPORT, "--time");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--time: found reports alone, expected something to check");
  }

  @Test
  void a_file_is_written_whole_and_named() throws IOException {
    Run run = desk.run("rules", "stats", "--format", "json", "-o", "out/rules.json");

    assertThat(run).isEqualTo(new Run(0, "", "factlint: wrote out/rules.json\n"));
    assertThat(desk.written()).containsExactly("out/rules.json");
    assertThat(desk.run("rules", "stats", "-o", "talks").err())
        .contains("talks:1:1: error: found a folder of this name");
    assertThat(desk.run("rules", "stats", "-o", "-").out()).startsWith("2 findings of 2 rules");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ \"schemaVersion\": \"1\", | a.json:1:24: error: found the end of the file",
        "[] | a.json:1:1: error: found an array",
        "{ \"entities\": [] } | a.json:1:1: error: found an object without “findings”",
        "{ \"schemaVersion\": \"9\", \"findings\": [] } | a.json:1:20: error: found “9”, expected a report",
        "{ \"schemaVersion\": \"1\", \"findings\": 7 } | a.json:1:37: error: found",
      })
  void what_is_no_report_is_told_with_its_place(String content, String message) throws IOException {
    desk.put("a.json", content);
    Run run = desk.run("rules", "stats", "a.json", "talks");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"decision\": null | \"decision\": { \"as\": \"missread\" } | did you mean “misread”?",
        "\"kind\": \"conflict\" | \"kind\": \"quarrel\" | found “quarrel”",
        "\"rule\": \"date-conflict\" | \"rule\": 4 | text as “rule”",
        "\"ruleVersion\": 1 | \"ruleVersion\": \"1\" | a whole number from 1",
      })
  void a_finding_of_a_report_that_is_broken_is_told_with_its_place(
      String old, String broken, String message) throws IOException {
    report();
    desk.put("a.json", desk.read(REPORT).replaceFirst(old, broken));
    Run run = desk.run("rules", "stats", "a.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).containsPattern("^a\\.json:[0-9]+:[0-9]+: error: ").contains(message);
  }

  @Test
  void what_is_not_there_or_not_known_is_told() {
    assertThat(desk.run("rules", "stats", "none.json").err())
        .startsWith("none.json:1:1: error: found no such file");
    Run folderless = desk.run("rules", "stats", "nowhere");
    assertThat(folderless.code()).isEqualTo(2);
    assertThat(folderless.err()).contains("nowhere");
    assertThat(desk.run("rules", "stats", "--format", "htm").err())
        .contains("--format: found “htm”, expected text, json, html; did you mean “html”?");
    assertThat(desk.run("rules", "stats", "--tme").err()).contains("did you mean “--time”?");
    assertThat(desk.run("rules", "stats", "--help").out())
        .contains("REPORT|PATH", "--time", "Exit codes:");
  }

  @Test
  void where_there_is_no_claim_there_are_no_statistics() throws IOException {
    desk.put("empty/table.csv", "1,2");
    assertThat(desk.run("rules", "stats", "empty").code()).isEqualTo(3);
  }
}
