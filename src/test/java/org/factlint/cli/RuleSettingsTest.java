package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code factlint.json} says of single rules. */
class RuleSettingsTest {
  private static final String JSON = "reports/discrepancy-report.json";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder);
  }

  private Run check(String rules, String... options) throws IOException {
    desk.put("factlint.json", "{\n  \"rules\": { " + rules + " }\n}\n");
    String[] args = new String[options.length + 1];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    return desk.run(args);
  }

  @Test
  void a_rule_can_speak_less_loudly() throws IOException {
    Run run = check("\"date-conflict\": \"warning\"");

    assertThat(run.code()).isZero();
    assertThat(desk.read(JSON)).contains("\"kind\": \"conflict\",\n      \"level\": \"warning\"");
  }

  @Test
  void a_rule_can_speak_more_loudly() throws IOException {
    assertThat(check("\"date-conflict\": \"off\", \"same-fact\": \"error\"").code()).isEqualTo(1);
    assertThat(desk.read(JSON)).contains("\"kind\": \"agreement\",\n      \"level\": \"error\"");
  }

  @Test
  void what_nobody_reviewed_is_never_above_a_warning() throws IOException {
    desk.put(
        "talks/news.facts.json",
        Desk.NEWS_FACTS.replace(
            "\"id\": \"falk-presents\",", "\"id\": \"falk-presents\", \"origin\": \"extracted\","));

    check("\"date-conflict\": \"error\"");

    assertThat(desk.read(JSON)).contains("\"kind\": \"conflict\",\n      \"level\": \"warning\"");
  }

  @Test
  void a_rule_that_is_off_is_silent_and_the_report_says_so() throws IOException {
    Run run = check("\"date-conflict\": \"off\"");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Rules turned off: date-conflict.")
        .doesNotContain("Contradiction: when?");
    assertThat(desk.read(JSON)).contains("\"rulesOff\": [\n      \"date-conflict\"\n    ]");
    assertThat(desk.read("reports/discrepancy-report.md"))
        .contains("Rules turned off: date-conflict.");
  }

  @Test
  void a_rule_that_does_not_exist_is_told() throws IOException {
    Run run = check("\"date-conflit\": \"off\", \"weather\": \"note\"");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            factlint.json:2:14: error: found the rule “date-conflit”, expected a rule that exists; \
            did you mean “date-conflict”?
            factlint.json:2:37: error: found the rule “weather”, expected a rule that exists; \
            remove it; the rules are the folders below rules/
            factlint: nothing was checked, and no report was written
            """);
    assertThat(desk.written()).isEmpty();
  }

  @Test
  void a_word_that_does_not_exist_is_told() throws IOException {
    assertThat(check("\"date-conflict\": \"warn\"").err())
        .startsWith(
            "factlint.json:2:31: error: found “warn”, expected one of error, warning, note, none,"
                + " off; ");
  }

  @Test
  void print_config_shows_all_that_holds_and_the_command_line_wins() throws IOException {
    Run run =
        check(
            "\"year-slip\": \"off\", \"date-conflict\": \"note\"",
            "--print-config",
            "--fail-on",
            "never",
            "--format",
            "json");

    assertThat(run.out())
        .startsWith(
            """
            {
              "paths": [ "." ],
              "ignore": [],
              "stories": [],
              "reports": "reports",
              "format": [ "json" ],
              "failOn": "never",
              "rules": {
                "date-conflict": "note",
                "year-slip": "off"
              }
            }
            """);
  }
}
