package org.factlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.factlint.config.FailOn;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of a report was written by a stranger: it must not act on whoever reads it. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B[2J\u001B[31mred",
        "\u001B]0;title\u0007",
        "\u009B31m",
        "a\bb\u007F",
        "abc\u202Etxt.exe\u202C",
        "\u2066left\u2069",
        "\u200Fmark",
        "line\u2028break\u0085next",
        "tag\uDB40\uDC41",
        "mark\uFEFFin the middle"
      })
  void controls_are_shown_and_do_nothing(String hostile) {
    FindingsReport report = saying(hostile);
    for (String out : List.of(text(report), new MarkdownReportWriter().write(report))) {
      assertThat(out).contains("⟨U+");
      assertThat(out.codePoints().filter(c -> c != '\n').mapToObj(Character::getType))
          .doesNotContain(
              (int) Character.CONTROL,
              (int) Character.FORMAT,
              (int) Character.LINE_SEPARATOR,
              (int) Character.PARAGRAPH_SEPARATOR);
    }
  }

  @Test
  void a_line_end_in_a_quote_starts_no_line_of_its_own() {
    assertThat(text(saying("one\n# two\r\n- three"))).contains("“one # two  - three”");
    assertThat(new MarkdownReportWriter().write(saying("one\n# two")).lines())
        .noneMatch(line -> line.startsWith("# two"));
  }

  @Test
  void scripts_that_need_joiners_keep_them() {
    assertThat(VisibleText.of("می\u200Cخواهم 👩\u200D🌾")).isEqualTo("می\u200Cخواهم 👩\u200D🌾");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=y>",
        "</details>",
        "[click](https://example.org)",
        "![pixel](http://example.org/p.png)",
        "a | b | c",
        "`code` ```fence```",
        "**bold** __bold__ ~~gone~~",
        "see www.example.org or https://example.org",
        "cc @everyone, closes #1",
        "\\ backslash \\| pipe"
      })
  void markup_is_shown_and_does_nothing(String hostile) {
    String markdown = new MarkdownReportWriter().write(saying(hostile));
    String shown = MarkdownText.of(hostile);
    assertThat(markdown).contains("“" + shown + "”");
    assertThat(shown)
        .doesNotContain("<s", "<i", "</", "www.", "https://", "http://", "@e", "#1")
        .doesNotContainPattern("(?<!\\\\)[`|\\[\\]*~_]");
  }

  @ParameterizedTest
  @CsvSource({
    "1. FC Lund, 1\\. FC Lund",
    "12) twelve, 12\\) twelve",
    "- one, \\- one",
    "+ two, \\+ two",
    "3.5 km, 3\\.5 km",
    "in 2024. Then, in 2024. Then",
    "GH-12, GH-<!-- -->12",
    "well-known, well-known"
  })
  void a_text_begins_no_list_and_links_no_issue(String words, String markdown) {
    assertThat(MarkdownText.of(words)).isEqualTo(markdown);
  }

  @Test
  void a_path_cannot_leave_its_code_span() {
    assertThat(MarkdownText.code("a`b``c|d")).isEqualTo("``` a`b``c¦d ```");
  }

  @Test
  void json_keeps_every_character_and_escapes_what_others_take_for_line_ends() {
    String json = new JsonReportWriter().write(saying("a\u0085b\u2028c\u2029d\u001Be\"f"));
    assertThat(json).contains("\"quote\": \"a\\u0085b\\u2028c\\u2029d\\u001Be\\\"f\"");
  }

  @Test
  void json_cuts_a_long_quote_between_characters() {
    String json = new JsonReportWriter().write(saying("🌾".repeat(400)));
    assertThat(json).contains("\"" + "🌾".repeat(300) + "\"");
  }

  private static String text(FindingsReport report) {
    return new TextReportWriter(new TextLook(200, false, true), FailOn.ERROR).write(report);
  }

  private static FindingsReport saying(String words) {
    Finding finding =
        BridgeStory.finding(
            "00000000000000aa",
            FindingKind.CONFLICT,
            Level.ERROR,
            "date-conflict",
            new Finding.Subject(words, words, "time", 1),
            words,
            List.of(BridgeStory.evidence("s", "s.txt", words, 0, words, words, words)),
            List.of(words));
    SourceSummary source =
        new SourceSummary(words, "s", words, "2024", words, "s.txt", 1, BridgeStory.coverage(9));
    Problem problem = new Problem("r", Level.WARNING, words, 1, 1, "", words, words, words);
    return new FindingsReport(
        new Tool("1", "2"),
        List.of(source),
        0,
        List.of(problem),
        List.of(finding),
        List.of(),
        List.of(),
        Map.of());
  }
}
