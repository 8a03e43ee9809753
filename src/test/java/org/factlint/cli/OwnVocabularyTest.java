package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vocabulary.json beside the fact files, or above them, adds predicates to the standard ones. */
class OwnVocabularyTest {
  private static final String WORD = "bows-to";
  private static final String OWN =
      """
      {
        "predicates": [
          { "id": "%s", "label": "bows to", "kind": "event",
            "subject": [ "person" ], "object": [ "person" ], "onceWithin": "once" }
        ]
      }
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk =
        Desk.laid(folder)
            .put("talks/news.facts.json", Desk.NEWS_FACTS.replace("presents-credentials", WORD))
            .put("talks/view.facts.json", Desk.VIEW_FACTS.replace("presents-credentials", WORD));
  }

  @Test
  void without_one_the_predicate_is_unknown() {
    assertThat(desk.run("check").code()).isEqualTo(2);
  }

  @Test
  void it_is_found_beside_the_fact_files() throws IOException {
    desk.put("talks/vocabulary.json", OWN.formatted(WORD));

    Run run = desk.run("check");

    assertThat(run.out()).contains("Ines Falk bows to Pol Verne", "Contradiction: when?");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void it_is_found_above_the_fact_files() throws IOException {
    desk.put("vocabulary.json", OWN.formatted(WORD)).put("factlint.json", "{}");

    assertThat(desk.runIn("talks", "check").code()).isEqualTo(1);
  }

  @Test
  void the_nearest_one_wins_predicate_by_predicate() throws IOException {
    desk.put("vocabulary.json", OWN.formatted(WORD).replace("bows to", "kneels before"));
    desk.put("factlint.json", "{ \"vocabulary\": \"vocabulary.json\" }");
    assertThat(desk.run("check").out()).contains("Ines Falk kneels before Pol Verne");

    desk.put("talks/vocabulary.json", OWN.formatted("waves-to"));
    assertThat(desk.run("check").out()).contains("Ines Falk kneels before Pol Verne");

    desk.put("talks/vocabulary.json", OWN.formatted(WORD));
    assertThat(desk.run("check").out()).contains("Ines Falk bows to Pol Verne");
  }

  @Test
  void it_holds_for_its_own_story_alone() throws IOException {
    desk.put("talks/vocabulary.json", OWN.formatted(WORD));
    desk.put("other/news.txt", Desk.NEWS)
        .put("other/news.facts.json", Desk.NEWS_FACTS.replace("presents-credentials", WORD))
        .put("other/entities.json", Desk.ENTITIES);

    assertThat(desk.run("check").err()).startsWith("other/news.facts.json:6:44: error: ");
  }

  @Test
  void it_replaces_a_standard_predicate_of_its_identifier() throws IOException {
    desk = Desk.laid(folder);
    desk.put(
        "talks/vocabulary.json",
        OWN.formatted("presents-credentials").replace(", \"onceWithin\": \"once\"", ""));

    assertThat(desk.run("check").out()).doesNotContain("Contradiction: when?");
  }

  @Test
  void what_is_wrong_with_it_is_told_once_and_hides_nothing_else() throws IOException {
    desk.put("talks/vocabulary.json", OWN.formatted(WORD).replace("\"event\"", "\"evnt\""));

    Run run = desk.run("check");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            talks/vocabulary.json:3:52: error: found “evnt”, expected one of event, state, measure, \
            saying; did you mean “event”?
            factlint: nothing was checked, and no report was written
            """);
  }
}
