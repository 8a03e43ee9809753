package org.factlint.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factlint.report.BridgeStory;
import org.factlint.report.FindingsReport;
import org.factlint.report.Golden;
import org.factlint.report.MarkdownReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ForgeReportsTest {
  private static final FindingsReport REPORT = BridgeStory.report();

  @Test
  void annotations_are_as_they_were_found_good() {
    Golden.assertSame("bridge.github.txt", new GithubAnnotations().write(REPORT));
  }

  @Test
  void code_quality_is_as_it_was_found_good() {
    Golden.assertSame("bridge.gitlab.json", new GitlabReportWriter().write(REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\n::error::two",
        "one\r\n::add-mask::two",
        "a,line=1::b",
        "100%0A::warning::x",
        "##[error]x\n##[add-path]y"
      })
  void an_annotation_is_one_command_on_one_line(String words) {
    List<String> lines = new GithubAnnotations().write(Hostile.report(words)).lines().toList();
    assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("::error file="));
    for (String line : lines) {
      String properties = line.substring(0, line.indexOf("::", 2));
      assertThat(properties.split(",", -1))
          .allMatch(property -> property.matches("(::error )?[a-zA-Z]+=[^,:]*"));
    }
  }

  @Test
  void percent_signs_and_line_ends_are_written_as_the_toolkit_writes_them() {
    assertThat(new GithubAnnotations().write(Hostile.report("50 %: a, b")))
        .contains("file=50 %25%3A a%2C b,", "::50 %25: a, b: 50 %25: a, b%0As: 50 %25: a, b (");
  }

  @Test
  void ten_of_a_level_are_annotated_and_the_rest_is_counted() {
    List<String> lines = new GithubAnnotations().write(Hostile.report("x", 12)).lines().toList();
    assertThat(lines).hasSize(11);
    assertThat(lines.get(10))
        .isEqualTo("factlint: further 3 errors are in the report; GitHub shows ten of each.");
  }

  @Test
  void a_text_beside_annotations_cannot_end_their_silence() {
    String silenced = GithubAnnotations.unheeded("::error::x\n");
    List<String> lines = silenced.lines().toList();
    String token = lines.get(0).substring("::stop-commands::".length());
    assertThat(lines)
        .containsExactly("::stop-commands::" + token, "::error::x", "::" + token + "::");
    assertThat(token).hasSizeGreaterThan(15);
  }

  @Test
  void a_summary_is_the_report_for_readers_as_long_as_it_fits() {
    String whole = new MarkdownReportWriter().write(REPORT);
    assertThat(new GithubSummary().write(REPORT)).isEqualTo(whole);
    String cut = new GithubSummary(3_000).write(REPORT);
    assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(3_000);
    assertThat(cut).endsWith("has all of it.**\n");
    assertThat(whole).startsWith(cut.substring(0, cut.indexOf("\n**There is more")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"}],[{\"", "a\u0085b\u2028\u001B[2J", "<script>"})
  void code_quality_stays_json(String words) {
    JsonNode issues =
        new ObjectMapper().readTree(new GitlabReportWriter().write(Hostile.report(words)));
    assertThat(issues).hasSize(2);
    assertThat(issues.get(1).get("description").stringValue())
        .contains(org.factlint.report.VisibleText.of(words));
  }

  @Test
  void what_is_decided_is_no_issue() {
    FindingsReport decided = Hostile.decided("x");
    assertThat(new GithubAnnotations().write(decided).lines()).hasSize(1);
    assertThat(new ObjectMapper().readTree(new GitlabReportWriter().write(decided))).hasSize(1);
  }

  @Test
  void what_a_change_would_alter_is_noticed() {
    assertThat(new GithubAnnotations().write(Hostile.altered("turns 5 % off\n::error::x")).lines())
        .first()
        .isEqualTo("::notice title=What the change alters::The change turns 5 %25 off ::error::x.");
  }

  @Test
  void no_two_issues_have_one_fingerprint() {
    JsonNode issues =
        new ObjectMapper().readTree(new GitlabReportWriter().write(Hostile.report("x", 30)));
    assertThat(issues.valueStream().map(issue -> issue.get("fingerprint").stringValue()))
        .doesNotHaveDuplicates()
        .hasSize(31);
  }
}
