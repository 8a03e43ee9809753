package org.factlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.config.FailOn;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.junit.jupiter.api.Test;

class ReportWritersTest {
  private static final FindingsReport REPORT = BridgeStory.report();

  @Test
  void json_is_as_the_contract_says() {
    Golden.assertSame("bridge.json", new JsonReportWriter().write(REPORT));
  }

  @Test
  void markdown_reads_well_beside_a_change() {
    Golden.assertSame("bridge.md", new MarkdownReportWriter().write(REPORT));
  }

  @Test
  void markdown_of_problems_alone_speaks_of_files_alone() {
    String markdown =
        new MarkdownReportWriter().write(FindingsReport.of(REPORT.problems(), REPORT.tool()));
    assertThat(markdown)
        .startsWith("# What is wrong with the files\n\n## To mend in the files (1)\n\n- bridge/")
        .doesNotContain("source |");
  }

  @Test
  void text_shows_sources_then_issues_then_the_rest() {
    Golden.assertSame("bridge.txt", text(new TextLook(100, false, false), FailOn.ERROR));
  }

  @Test
  void verbose_text_lists_what_is_usually_only_counted() {
    Golden.assertSame("bridge-verbose.txt", text(new TextLook(80, false, true), FailOn.NEVER));
  }

  @Test
  void colour_changes_no_word() {
    String coloured = text(new TextLook(100, true, false), FailOn.ERROR);
    assertThat(coloured).contains("\u001B[1;31mContradiction: when?\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(text(new TextLook(100, false, false), FailOn.ERROR));
  }

  @Test
  void no_line_is_wider_than_the_terminal() {
    assertThat(text(new TextLook(60, false, true), FailOn.ERROR).lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(60));
  }

  @Test
  void the_last_line_says_what_is_open_and_what_the_exit_code_means() {
    assertThat(lastLine(FailOn.ERROR))
        .isEqualTo("4 open: 1 error, 3 warnings. The check fails (exit code 1, --fail-on error).");
    assertThat(lastLine(FailOn.NEVER)).endsWith("The check passes (exit code 0, --fail-on never).");
  }

  @Test
  void the_order_of_input_does_not_show() {
    FindingsReport reversed =
        new FindingsReport(
            REPORT.tool(),
            reversed(REPORT.sources()),
            REPORT.comparisons(),
            reversed(REPORT.problems()),
            reversed(REPORT.findings()),
            reversed(REPORT.unconfirmed()),
            reversed(REPORT.keptApart()),
            REPORT.firmness());
    assertThat(reversed).isEqualTo(REPORT);
  }

  @Test
  void findings_come_by_level_then_kind_then_importance_then_topic() {
    assertThat(REPORT.findings())
        .extracting(Finding::kind)
        .containsExactly(
            FindingKind.CONFLICT,
            FindingKind.POSSIBLE_CONFLICT,
            FindingKind.TENSION,
            FindingKind.ANOMALY,
            FindingKind.ANOMALY,
            FindingKind.AGREEMENT,
            FindingKind.REFINEMENT);
    assertThat(REPORT.findings().get(4).level()).isEqualTo(Level.NOTE);
  }

  @Test
  void an_open_finding_is_an_error_or_a_warning() {
    assertThat(REPORT.open()).isEqualTo(4);
    assertThat(REPORT.open(Level.NOTE)).isEqualTo(1);
  }

  private static String text(TextLook look, FailOn failOn) {
    return new TextReportWriter(look, failOn).write(REPORT);
  }

  private static String lastLine(FailOn failOn) {
    List<String> lines = text(new TextLook(100, false, false), failOn).lines().toList();
    return lines.get(lines.size() - 1);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new java.util.ArrayList<>(list);
    java.util.Collections.reverse(copy);
    return copy;
  }
}
