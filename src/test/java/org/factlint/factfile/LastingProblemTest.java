package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.junit.jupiter.api.Test;

/** Problems keep their names when lists are reordered, so that decisions go on covering them. */
class LastingProblemTest {

  private static Problem problem(String content) {
    ProblemLog log = new ProblemLog("a.facts.json", content);
    JsonFields fields =
        JsonFields.of(JsonParsing.parse(log).orElseThrow(), List.of("claims"), List.of(), log)
            .orElseThrow();
    fields
        .items("claims")
        .forEach(claim -> JsonFields.of(claim, List.of("id", "quote"), List.of(), log));
    return log.problems().get(0);
  }

  @Test
  void a_claim_is_named_by_its_id_wherever_it_stands() {
    Problem last =
        problem("{\"claims\": [{\"id\": \"opening\"}, {\"id\": \"toll\", \"qoute\": \"x\"}]}");
    Problem first =
        problem("{\"claims\": [{\"id\": \"toll\", \"qoute\": \"x\"}, {\"id\": \"opening\"}]}");
    assertThat(last.pointer()).isEqualTo("/claims/1/qoute");
    assertThat(first.pointer()).isEqualTo("/claims/0/qoute");
    assertThat(last.id()).isEqualTo(first.id());
    assertThat(last.id())
        .isEqualTo(FindingId.of(List.of("unknown-property", "a.facts.json", "/claims/toll/qoute")));
  }

  @Test
  void a_claim_without_an_id_of_its_own_is_named_by_its_place() {
    assertThat(problem("{\"claims\": [{\"a/b\": 1}]}").lastingPointer())
        .isEqualTo("/claims/0/a~1b");
    assertThat(
            problem("{\"claims\": [{\"id\": \"a\", \"x\": 1}, {\"id\": \"a\"}]}").lastingPointer())
        .isEqualTo("/claims/0/x");
  }
}
