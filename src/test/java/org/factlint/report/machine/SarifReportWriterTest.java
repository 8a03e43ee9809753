package org.factlint.report.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factlint.report.BridgeStory;
import org.factlint.report.FindingsReport;
import org.factlint.report.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReportWriterTest {
  /** The standard's own schema, which is too long to be kept here. */
  private static final Path SCHEMA = Path.of("..", "shared", "schemas", "sarif-schema-2.1.0.json");

  private static final FindingsReport REPORT = BridgeStory.report();

  @Test
  void sarif_is_as_it_was_found_good() {
    Golden.assertSame("bridge.sarif", sarif(REPORT, false));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void it_is_valid(boolean everything) throws IOException {
    assumeTrue(Files.exists(SCHEMA), "the schema of SARIF is not at " + SCHEMA);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(SCHEMA));
    for (FindingsReport report :
        new FindingsReport[] {
          REPORT,
          Hostile.report("](0) {0} \u001B<"),
          Hostile.decided("](0) {0}"),
          Hostile.altered("x")
        }) {
      assertThat(schema.validate(sarif(report, everything), InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate("{ \"version\": \"2.1.0\" }", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void what_agrees_is_left_out_unless_asked_for() {
    assertThat(results(REPORT, false).valueStream().map(SarifReportWriterTest::severity))
        .containsExactly(
            "fail warning",
            "fail error",
            "fail warning",
            "fail warning",
            "fail warning",
            "fail note");
    assertThat(results(REPORT, true).valueStream().map(SarifReportWriterTest::severity))
        .endsWith("pass none", "pass none")
        .hasSize(8);
  }

  @Test
  void a_result_lies_in_the_fact_file_and_in_the_article() {
    JsonNode places = results(REPORT, false).get(1).get("locations");
    assertThat(places.valueStream().map(SarifReportWriterTest::uri))
        .containsExactly("bridge/news.facts.json", "bridge/news.txt");
    JsonNode region = places.get(1).at("/physicalLocation/region");
    String words = region.at("/snippet/text").stringValue();
    assertThat(region.get("endColumn").intValue() - region.get("startColumn").intValue())
        .isEqualTo(words.codePointCount(0, words.length()));
  }

  @Test
  void the_other_sides_are_related_and_linked() {
    JsonNode result = results(REPORT, false).get(1);
    assertThat(result.get("relatedLocations").valueStream().map(SarifReportWriterTest::uri))
        .containsExactly("bridge/news.facts.json", "bridge/news.txt", "bridge/view.txt");
    assertThat(result.at("/message/text").stringValue())
        .contains("See [bridge-news: 2024-05-01](1), [bridge-view: 2024-05-02](3).");
  }

  @Test
  void a_result_is_known_again_by_the_id_of_its_finding() {
    assertThat(results(REPORT, false).get(1).at("/partialFingerprints/factlint~1v1").stringValue())
        .isEqualTo("00000000000000aa");
  }

  @Test
  void the_index_of_a_rule_leads_to_the_rule() {
    JsonNode run = run(REPORT, true);
    for (JsonNode result : run.get("results")) {
      int at = result.get("ruleIndex").intValue();
      assertThat(run.at("/tool/driver/rules/" + at + "/id")).isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void what_is_decided_is_left_out_unless_asked_for() {
    FindingsReport report = Hostile.decided("a reason");
    assertThat(new SarifReportWriter(0, true, false).write(report)).doesNotContain("suppress");
    JsonNode result = results(report, false).get(1);
    assertThat(result.at("/suppressions/0/kind").stringValue()).isEqualTo("external");
    assertThat(result.at("/suppressions/0/status").stringValue()).isEqualTo("accepted");
    assertThat(result.at("/suppressions/0/justification").stringValue())
        .isEqualTo("explained: a reason (a reason)");
  }

  @Test
  void a_quotation_over_two_lines_ends_in_the_second() {
    JsonNode region =
        results(Hostile.report("🌾 one\ntwo 🌾"), false)
            .get(1)
            .at("/locations/0/physicalLocation/region");
    assertThat(region.get("endLine").intValue()).isEqualTo(region.get("startLine").intValue() + 1);
    assertThat(region.get("endColumn").intValue()).isEqualTo(6);
  }

  @Test
  void no_link_and_no_placeholder_of_a_stranger_works() {
    String text = message("see [here](https://example.org) and {0}");
    assertThat(text).contains("see \\[here\\](https://example.org) and {{0}}");
    assertThat(message("he said [sic] so")).contains("he said [sic] so");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.txt", "ä.txt", "50%.txt", "a:b.txt", "a#b?c.txt", "a\\b.txt"})
  void a_path_is_a_reference_that_means_the_same(String path) {
    String uri = RelativeUri.of(path);
    assertThat(java.net.URI.create(uri).getPath()).isEqualTo(path);
    assertThat(java.net.URI.create(uri).getScheme()).isNull();
  }

  private static String message(String words) {
    return results(Hostile.report(words), false).get(1).at("/message/text").stringValue();
  }

  private static String severity(JsonNode result) {
    return result.get("kind").stringValue() + " " + result.get("level").stringValue();
  }

  private static String uri(JsonNode location) {
    return location.at("/physicalLocation/artifactLocation/uri").stringValue();
  }

  private static JsonNode results(FindingsReport report, boolean everything) {
    return run(report, everything).get("results");
  }

  private static JsonNode run(FindingsReport report, boolean everything) {
    return new ObjectMapper().readTree(sarif(report, everything)).at("/runs/0");
  }

  private static String sarif(FindingsReport report, boolean everything) {
    return new SarifReportWriter(1, everything, true).write(report);
  }
}
