package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Vocabulary;
import org.factlint.text.InputFile;
import org.junit.jupiter.api.Test;

class VocabularyReaderTest {
  private static final String MOORS =
      "{ \"id\": \"moors\", \"label\": \"moors at\", \"kind\": \"event\", \"subject\": [\"work\"]";

  private static VocabularyReading read(String predicates) {
    String content = "{ \"predicates\": [\n" + predicates + "\n] }";
    return VocabularyReader.merged("vocabulary.json", content, Harbour.VOCABULARY);
  }

  private static void assertProblem(String predicates, String message) {
    assertThat(Harbour.messages(read(predicates).problems()))
        .containsExactly("vocabulary.json:" + message);
  }

  @Test
  void the_standard_vocabulary_is_sound() {
    assertThat(VocabularyReader.standard().predicates()).isNotEmpty();
  }

  @Test
  void own_predicates_are_added_and_replace_those_of_the_same_id() {
    String own =
        MOORS + " }, " + MOORS.replace("moors at", "inaugurates").replace("moors", "opens") + " }";
    Vocabulary vocabulary = read(own).vocabulary();
    assertThat(vocabulary.find(new PredicateId("moors"))).isPresent();
    assertThat(vocabulary.find(new PredicateId("pays"))).isPresent();
    assertThat(vocabulary.find(new PredicateId("opens")).orElseThrow().label())
        .isEqualTo("inaugurates");
  }

  @Test
  void a_predicate_refers_to_predicates() {
    assertProblem(
        MOORS + ", \"inverse\": \"oppens\" }",
        "2:88: found the unknown predicate “oppens”, expected the id of a predicate of the"
            + " vocabulary; did you mean “opens”?");
    assertProblem(
        MOORS + ", \"implies\": [\"arrives-in-port\"] }",
        "2:89: found the unknown predicate “arrives-in-port”, expected the id of a predicate of the"
            + " vocabulary; add the predicate, or remove this");
  }

  @Test
  void a_word_stands_for_one_predicate() {
    assertProblem(
        MOORS + ", \"synonyms\": [\"moors\"] }",
        "2:90: found the predicate word “moors” a second time, expected each id and synonym once;"
            + " rename or remove one of the two; the first is on line 2");
  }

  @Test
  void a_tolerance_is_a_decimal_in_quotes() {
    assertProblem(
        MOORS + ", \"tolerance\": 0.1 }",
        "2:90: found the number 0.1, expected text as “tolerance”; put it in double quotes");
  }

  @Test
  void importance_ends_at_a_hundred() {
    assertProblem(
        MOORS + ", \"importance\": 101 }",
        "2:91: found the number 101, expected a whole number from 0 to 100 as “importance”; write"
            + " such a number");
  }

  @Test
  void a_missing_file_is_reported_and_the_standard_vocabulary_stays() {
    VocabularyReading reading =
        VocabularyReader.merged(new InputFile(Path.of("no-such-file.json"), "own.json"));
    assertThat(Harbour.messages(reading.problems()))
        .containsExactly(
            "own.json:1:1: found no such file, expected a file that exists; correct the path, or"
                + " put the file there");
    assertThat(reading.vocabulary().predicates()).isNotEmpty();
  }
}
