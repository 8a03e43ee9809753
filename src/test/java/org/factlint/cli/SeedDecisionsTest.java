package org.factlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was decided on the seeds holds through edits that change no answer, and only through those.
 */
class SeedDecisionsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String A = "seeds/motives-and-constraints.facts.json";
  private static final String B = "seeds/xi-receives-credentials.facts.json";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void copy() throws IOException {
    desk = Desk.empty(folder).environment("NO_COLOR", "1").environment("COLUMNS", "160").putSeeds();
  }

  private void assertNothingLost() {
    Run run = desk.run("check", "seeds");
    assertThat(run.err()).doesNotContain("decision on");
    assertThat(run.out())
        .contains("0 open; 3 contradictions accepted by decisions, and 11 other findings.");
    assertThat(run.code()).isZero();
  }

  @Test
  void as_they_are_nothing_is_open_and_both_contradictions_of_dates_stand_first() {
    assertNothingLost();
    List<String> lines = desk.run("check", "seeds").out().lines().toList();
    assertThat(lines.subList(0, 45))
        .anyMatch(line -> line.contains("2024-01-30  “On January 30, 2024"))
        .anyMatch(line -> line.contains("2024-01-29  “Mr. Karimi officially presented"))
        .anyMatch(line -> line.contains("2021-09  “after its previous ambassador"))
        .anyMatch(line -> line.contains("2023-09  “Last year in September"));
  }

  @Test
  void an_edit_that_brings_a_new_contradiction_fails_the_check() throws IOException {
    desk.put(A, desk.read(A).replace("\"value\": \"2021-08\"", "\"value\": \"2020-08\""));
    Run run = desk.run("check", "seeds");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("; 3 contradictions accepted by decisions");
  }

  @Test
  void another_source_that_agrees_changes_nothing() throws IOException {
    desk.put(
        "seeds/third.txt",
        "On January 30, 2024, Xi Jinping accepted the credentials of Bilal Karimi.\n");
    desk.put(
        "seeds/third.facts.json",
        """
        {
          "source": { "id": "third", "published": "2024-03-01", "article": "third.txt" },
          "claims": [
            {
              "subject": "xi-jinping", "predicate": "accepts-credentials", "object": "bilal-karimi",
              "time": { "value": "2024-01-30", "text": "On January 30, 2024" },
              "quote": "On January 30, 2024, Xi Jinping accepted the credentials of Bilal Karimi"
            }
          ]
        }
        """);
    assertNothingLost();
    assertThat(desk.read("reports/discrepancy-report.json")).contains("\"source\": \"third\"");
  }

  @Test
  void another_order_of_claims_changes_nothing() throws IOException {
    for (String file : List.of(A, B)) {
      ObjectNode root = (ObjectNode) JSON.readTree(desk.read(file));
      List<JsonNode> claims = new ArrayList<>();
      root.required("claims").forEach(claims::add);
      Collections.reverse(claims);
      ((ArrayNode) root.required("claims")).removeAll().addAll(claims);
      desk.put(file, root.toPrettyString().getBytes(UTF_8));
    }
    assertNothingLost();
  }

  @Test
  void another_id_of_an_entity_changes_nothing_where_its_first_is_kept() throws IOException {
    for (String id : List.of("bilal-karimi", "china", "taliban", "chinese-ambassador-kabul")) {
      for (String file : List.of(A, B, "seeds/entities.json")) {
        desk.put(file, desk.read(file).replace("\"" + id + "\"", "\"renamed-" + id + "\""));
      }
      String entities = desk.read("seeds/entities.json");
      String start = "\"id\": \"renamed-" + id + "\",";
      if (entities.contains(start)) {
        desk.put(
            "seeds/entities.json",
            entities.replace(start, start + " \"formerIds\": [ \"" + id + "\" ],"));
      }
    }
    assertThat(desk.read("seeds/entities.json")).contains("formerIds");
    assertNothingLost();
  }
}
