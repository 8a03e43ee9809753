package org.factlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsReaderTest {
  private static final String REAL =
      """
      {"finding": "00000000000000aa", "rule": "date-conflict", "ruleVersion": 2, "as": "real", \
      "reason": "One is wrong.", "by": "Ana", "on": "2024-05-03"}""";

  private static final String LATER =
      """
      {"finding": "00000000000000bb", "rule": "sum-mismatch", "ruleVersion": 1, "as": "deferred", \
      "reason": "The office will tell.", "by": "Ben", "on": "2024-05-04", "until": "2024-06-01"}""";

  private static DecisionsReading read(String... lines) {
    return DecisionsReader.read(
        String.join("\n", lines), new InputFile(Path.of("d.jsonl"), "d.jsonl"));
  }

  private static List<String> messages(String... lines) {
    return read(lines).problems().stream().map(Problem::message).toList();
  }

  @Test
  void a_line_is_a_decision() {
    DecisionsReading reading = read(REAL, "", "  ", LATER, "");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.decisions())
        .containsExactly(
            new Recorded(
                new Decision(
                    new FindingId("00000000000000aa"),
                    "date-conflict",
                    2,
                    DecidedAs.REAL,
                    "One is wrong.",
                    "Ana",
                    LocalDate.of(2024, 5, 3),
                    null),
                new InputFile(Path.of("d.jsonl"), "d.jsonl"),
                1),
            new Recorded(
                new Decision(
                    new FindingId("00000000000000bb"),
                    "sum-mismatch",
                    1,
                    DecidedAs.DEFERRED,
                    "The office will tell.",
                    "Ben",
                    LocalDate.of(2024, 5, 4),
                    LocalDate.of(2024, 6, 1)),
                new InputFile(Path.of("d.jsonl"), "d.jsonl"),
                4));
  }

  @Test
  void what_is_read_is_written_with_the_same_bytes() {
    assertThat(read(REAL, LATER).decisions())
        .extracting(recorded -> DecisionLine.of(recorded.decision()))
        .containsExactly(REAL, LATER);
  }

  @Test
  void keys_stand_in_any_order_and_what_nobody_said_may_be_left_out() {
    String line =
        "{ \"as\": \"misread\", \"ruleVersion\": 1, \"rule\": \"r\", \"finding\": \"0123456789abcdef\" }\r";
    assertThat(read(line).problems()).isEmpty();
    assertThat(read(line).decisions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "as": "real"  | "az": "real"     | d.jsonl:2:76: found the unknown property “az”, expected one of finding, rule, ruleVersion, as, reason, by, on, until; did you mean “as”?
          "as": "real"  | "as": "reel"     | d.jsonl:2:82: found “reel”, expected one of real, explained, immaterial, not-comparable, misread, deferred; did you mean “real”?
          0000aa        | 0000AA           | d.jsonl:2:13: found “00000000000000AA”, expected the 16 hex digits of a finding's id; copy them from the report
          "by": "Ana",  | "by": "Ana"      | d.jsonl:2:129: found “"”, expected a comma or a closing bracket; put a comma between this and what stands before it
          2024-05-03    | 2024-02-30       | d.jsonl:2:136: found “2024-02-30”, expected a day of the calendar, YYYY-MM-DD; write for example 2024-05-31
          "real"        | "deferred"       | d.jsonl:2:1: found “deferred” without “until”, expected the day until which it is put off; add "until": "YYYY-MM-DD"
          ": 2,         | ": "2",          | d.jsonl:2:73: found “2”, expected a whole number from 1 to 9999 as “ruleVersion”; write such a number
          "2024-05-03"} | "2024-05-03"     | d.jsonl:2:148: found the end of the line, expected a bracket that closes what is still open; add “}” or “]”, or put back the part of the line that is missing
          """)
  void a_broken_line_is_one_problem_with_its_place_and_the_way_out(
      String right, String wrong, String message) {
    String broken = REAL.replace(right, wrong);
    assertThat(messages(LATER, broken)).containsExactly(message);
    assertThat(read(LATER, broken, REAL).decisions()).hasSize(2);
  }

  @Test
  void what_is_too_long_or_too_deep_is_refused() {
    assertThat(messages(REAL.replace("One", "x".repeat(20_000))))
        .singleElement()
        .asString()
        .contains("expected at most 20000 a decision; shorten its reason");
    assertThat(messages("[".repeat(5_000)))
        .singleElement()
        .asString()
        .contains("at most 64 levels");
    assertThat(messages("x\n".repeat(5_000))).hasSize(100);
  }

  @Test
  void a_decision_takes_the_place_of_that_on_the_same_finding_and_leaves_other_lines_alone() {
    String content = "{ " + LATER.substring(1) + "\n\nnot a decision\n" + REAL + "\n" + REAL + "\n";
    Decision again = read(REAL.replace("\"real\"", "\"explained\"")).decisions().get(0).decision();
    assertThat(DecisionLine.replaced(content, List.of(again)))
        .isEqualTo(
            "{ " + LATER.substring(1) + "\n\nnot a decision\n" + DecisionLine.of(again) + "\n");
  }

  @Test
  void a_decision_on_another_finding_is_a_line_at_the_end() {
    Decision real = read(REAL).decisions().get(0).decision();
    assertThat(DecisionLine.replaced("", List.of(real))).isEqualTo(REAL + "\n");
    assertThat(DecisionLine.replaced(LATER, List.of(real))).isEqualTo(LATER + "\n" + REAL + "\n");
  }

  @Test
  void text_that_could_break_a_line_is_escaped() {
    Decision real =
        read(REAL.replace("One", "a\\nb\\u2028\\u0085\\\"")).decisions().get(0).decision();
    assertThat(DecisionLine.of(real)).contains("a\\nb\\u2028\\u0085\\\"").doesNotContain("\n");
  }
}
