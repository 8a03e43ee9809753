package org.factlint.ruledoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.factlint.claim.Source;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Problem;
import org.factlint.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileReaderTest {

  @Test
  void a_case_is_read_with_its_place_and_what_it_expects() {
    RuleCase boats = BoatCases.read(BoatCases.FILE).cases().get(0);

    assertThat(boats.about()).isEqualTo("date-conflict");
    assertThat(boats.place()).hasToString("boats/cases.json:11:5");
    assertThat(boats.outlines())
        .containsExactly(
            new FindingOutline(
                "date-conflict", FindingKind.CONFLICT, java.util.List.of("third", "fourth")),
            new FindingOutline(
                "same-fact", FindingKind.AGREEMENT, java.util.List.of("fourth", "third")));
  }

  @Test
  void the_article_is_made_from_the_quotations_each_on_a_line_of_its_own() {
    Source tide = BoatCases.read(BoatCases.FILE).cases().get(0).story().sources().get(1);

    assertThat(tide.article().text()).isEqualTo("launched on 4 May 2021 by Quist\nAda Quist\n");
    assertThat(tide.claims().get(0).context().get(0).position()).isEqualTo(new Position(2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name": "two days"   | "nam": "two days"      | boats/cases.json:12:7: found the unknown property “nam” | did you mean “name”?
          "kind": "conflict"   | "kind": "conflct"      | boats/cases.json:26:44: found “conflct”                 | did you mean “conflict”?
          "rule": "same-fact"  | "rule": "same-fct"     | boats/cases.json:27:19: found “same-fct”                | did you mean “same-fact”?
          ["fourth", "third"]  | ["fouth", "third"]     | boats/cases.json:26:67: found “fouth”                   | did you mean “fourth”?
          "2021-05-04"         | "2021-13-04"           | boats/cases.json:21:61: found “13” | a month from 01 to 12
          "object": "the-ferry", "time": { "value": "2021-05-04" } | "object": "the-fery" | boats/cases.json:21:23: found the unknown entity “the-fery” | did you mean “the-ferry”?
          ["Ada Quist"] }      | "Ada Quist" }          | boats/cases.json:22:68: found “Ada Quist”                               | square brackets
          "context": ["Ada Quist"] | "contxt": ["Ada"]  | boats/cases.json:22:57: found the unknown property “contxt” | did you mean “context”?
          "quote": "launched on 4 May 2021 by Quist" | "quote": { "exact": "launched" } | boats/cases.json:22:22: found an object | leave out their place
          "id": "tide",        | "id": "tide", "sha256": "1", | found the unknown property “sha256” | expected one of id, title
          """)
  void what_is_wrong_is_said_with_its_place_and_the_way_out(
      String words, String instead, String found, String wayOut) {
    CaseReading reading = BoatCases.with(words, instead);

    assertThat(reading.cases()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains(found, wayOut));
  }

  @Test
  void a_second_case_of_one_name_is_refused_and_the_first_kept() {
    String one = BoatCases.FILE.substring(BoatCases.FILE.indexOf("    {\n      \"name\""));
    String twice = BoatCases.FILE.replace("  \"cases\": [\n", "  \"cases\": [\n" + last(one));

    CaseReading reading = BoatCases.read(twice);

    assertThat(reading.cases()).hasSize(1);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.found()).isEqualTo("a second case “two days”"));
  }

  private static String last(String one) {
    return one.substring(0, one.indexOf("\n    }\n") + "\n    }".length()) + ",\n";
  }

  @Test
  void what_is_wrong_with_a_shared_entity_is_said_once() {
    assertThat(
            BoatCases.with("\"names\": [\"Ada Quist\"]", "\"names\": [\"Ada Quist\"], \"age\": 7")
                .problems())
        .hasSize(1);
  }
}
