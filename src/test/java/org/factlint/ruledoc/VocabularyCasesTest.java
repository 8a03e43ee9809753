package org.factlint.ruledoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Predicate;
import org.factlint.factfile.VocabularyReader;
import org.factlint.finding.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of every predicate of the standard vocabulary. */
class VocabularyCasesTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final CaseRunner RUNNER = new CaseRunner(CHECKER);
  private static final CaseReading READING = new ShippedCases(CHECKER.catalogue()).ofVocabulary();
  private static final Set<FindingKind> HARMLESS =
      Set.of(FindingKind.AGREEMENT, FindingKind.REFINEMENT);

  static Stream<Predicate> predicates() {
    return VocabularyReader.standard().predicates().stream();
  }

  static Stream<RuleCase> cases() {
    return READING.cases().stream();
  }

  @Test
  void the_file_is_sound() {
    assertThat(READING.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_gives_the_findings_that_it_names_and_no_others_however_it_is_told(RuleCase one) {
    assertThat(RUNNER.run(one).failures()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_speaks_of_its_predicate(RuleCase one) {
    assertThat(one.story().sources().stream().flatMap(source -> source.claims().stream()))
        .extracting(claim -> claim.statement().predicate().value())
        .contains(one.about());
  }

  @ParameterizedTest
  @MethodSource("predicates")
  void a_predicate_has_a_case_of_disagreement_and_a_harmless_one(Predicate predicate) {
    List<RuleCase> own = cases().filter(one -> one.about().equals(predicate.id().value())).toList();

    assertThat(own).filteredOn(VocabularyCasesTest::harmless).isNotEmpty();
    assertThat(own).filteredOn(one -> !harmless(one)).isNotEmpty();
  }

  private static boolean harmless(RuleCase one) {
    return one.outlines().stream().allMatch(finding -> HARMLESS.contains(finding.kind()));
  }
}
