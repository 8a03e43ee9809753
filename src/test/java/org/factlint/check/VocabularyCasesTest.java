package org.factlint.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.factlint.check.RuleCase.Telling;
import org.factlint.claim.Predicate;
import org.factlint.factfile.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs the cases of every predicate of the standard vocabulary. */
class VocabularyCasesTest {
  private static final Path FILE = Path.of("rules/vocabulary-cases.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> KEYS =
      Set.of("predicate", "name", "entities", "sources", "expect");
  private static final Set<String> HARMLESS = Set.of("agreement", "refinement");
  private static final List<RuleCase> CASES = read();

  static Stream<Predicate> predicates() {
    return VocabularyReader.standard().predicates().stream();
  }

  static Stream<RuleCase> cases() {
    return CASES.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_gives_the_findings_that_it_names_and_no_others(RuleCase vocabularyCase) {
    assertThat(RuleCasesTest.found(vocabularyCase))
        .as(vocabularyCase.shown())
        .containsExactlyInAnyOrderElementsOf(vocabularyCase.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_order_of_sources_and_claims_changes_nothing(RuleCase vocabularyCase) {
    assertThat(RuleCasesTest.findings(vocabularyCase, Telling.REVERSED))
        .isEqualTo(RuleCasesTest.findings(vocabularyCase, Telling.AS_WRITTEN));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void unrelated_claims_change_nothing(RuleCase vocabularyCase) {
    assertThat(RuleCasesTest.findings(vocabularyCase, Telling.AMONG_UNRELATED_CLAIMS))
        .isEqualTo(RuleCasesTest.findings(vocabularyCase, Telling.AS_WRITTEN));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_speaks_of_its_predicate(RuleCase vocabularyCase) {
    assertThat(vocabularyCase.data().findValuesAsString("predicate"))
        .as(vocabularyCase.shown())
        .contains(vocabularyCase.rule());
  }

  @ParameterizedTest
  @MethodSource("predicates")
  void a_predicate_has_a_case_of_disagreement_and_a_harmless_one(Predicate predicate) {
    List<RuleCase> own = cases().filter(one -> one.rule().equals(predicate.id().value())).toList();

    assertThat(own).filteredOn(VocabularyCasesTest::harmless).isNotEmpty();
    assertThat(own).filteredOn(one -> !harmless(one)).isNotEmpty();
    assertThat(own).extracting(RuleCase::name).doesNotHaveDuplicates();
  }

  private static boolean harmless(RuleCase one) {
    return one.expected().stream().allMatch(finding -> HARMLESS.contains(finding.kind()));
  }

  private static List<RuleCase> read() {
    try {
      JsonNode root = JSON.readTree(Files.readString(FILE, UTF_8));
      return StreamSupport.stream(root.required("cases").spliterator(), false)
          .map(VocabularyCasesTest::one)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleCase one(JsonNode data) {
    assertThat(KEYS).containsAll(data.propertyNames());
    ObjectNode own = (ObjectNode) data.deepCopy();
    String predicate = own.remove("predicate").asString();
    String name = own.required("name").asString();
    own.putArray("vocabulary");
    return new RuleCase(predicate, FILE + " " + predicate + " “" + name + "”", name, false, own);
  }
}
