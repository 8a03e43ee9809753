package org.factlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the report of the seeds against what an editor said of each of its findings. That the
 * report is what a check gives is held elsewhere, byte for byte.
 */
class SeedsReportTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REVIEW = "seeds-review.json";
  private static final Path REPORT = Path.of("reports/discrepancy-report.json");

  private List<JsonNode> findings;
  private List<JsonNode> reviewed;

  @BeforeEach
  void read() throws IOException {
    findings = list(JSON.readTree(Files.readString(REPORT, UTF_8)).required("findings"));
    try (InputStream in =
        Objects.requireNonNull(SeedsReportTest.class.getResourceAsStream(REVIEW), REVIEW)) {
      reviewed = list(JSON.readTree(in));
    }
  }

  @Test
  void what_an_editor_asked_for_is_found_once_each() {
    assertThat(reviewed)
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(findings.stream().filter(finding -> is(finding, one)).toList())
                    .as(one.toString())
                    .hasSize(1));
  }

  @Test
  void every_finding_that_asks_for_a_look_was_looked_at() {
    assertThat(findings)
        .filteredOn(finding -> !text(finding, "level").equals("none"))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(reviewed.stream().filter(one -> is(finding, one)).toList())
                    .as(text(finding, "message"))
                    .hasSize(1));
  }

  @Test
  void a_false_alarm_is_accepted_with_a_reason_and_never_as_a_contradiction() {
    assertThat(reviewed)
        .allSatisfy(one -> assertThat(text(one, "as")).isIn("wanted", "accepted"))
        .allSatisfy(one -> assertThat(text(one, "reason")).endsWith("."))
        .filteredOn(one -> text(one, "as").equals("accepted"))
        .allSatisfy(one -> assertThat(text(one, "kind")).isIn("tension", "anomaly"));
  }

  @Test
  void contradictions_come_first() {
    assertThat(findings.subList(0, 2))
        .extracting(finding -> text(finding, "rule"))
        .containsExactlyInAnyOrder("date-conflict", "office-date-conflict");
  }

  private static boolean is(JsonNode finding, JsonNode one) {
    List<String> quotes =
        list(finding.required("evidence")).stream()
            .map(part -> plain(text(part, "quote")))
            .toList();
    return text(finding, "rule").equals(text(one, "rule"))
        && text(finding, "kind").equals(text(one, "kind"))
        && list(one.required("words")).stream()
            .map(words -> plain(words.asString()))
            .allMatch(words -> quotes.stream().anyMatch(quote -> quote.contains(words)));
  }

  /** No-break spaces and curly quotation marks as people type them. */
  private static String plain(String words) {
    return words.replace('\u00A0', ' ').replace('’', '\'').replaceAll(" +", " ");
  }

  private static String text(JsonNode node, String name) {
    return node.required(name).asString();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
