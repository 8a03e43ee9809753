package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.factlint.claim.ClaimId;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.EntityId;
import org.factlint.claim.Referent;
import org.factlint.claim.SourceId;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparisons;
import org.factlint.compare.Fact;
import org.factlint.compare.FirstClaim;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.junit.jupiter.api.Test;

class ConsistencyCheckerTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static final Reading MONDAY = Sample.reading("gazette", "opened it on Monday");
  private static final Reading FOURTH = Sample.reading("herald", "the opening of 4 May 2021");
  private static final Reading SIXTH = Sample.reading("tribune", "on 6 May she cut the ribbon");
  private static final Answer THIRD_MAY = Sample.answer("2021-05-03", MONDAY);
  private static final Answer FOURTH_MAY = Sample.answer("2021-05-04", FOURTH);
  private static final Answer SIXTH_MAY = Sample.answer("2021-05-06", SIXTH);

  @Test
  void a_finding_shows_both_sides() {
    Finding finding = only(Sample.dates("the bridge", THIRD_MAY, FOURTH_MAY));

    assertThat(finding.kind()).isEqualTo(FindingKind.CONFLICT);
    assertThat(finding.level()).isEqualTo(Level.ERROR);
    assertThat(finding.rule()).isEqualTo(new Finding.RuleRef("date-conflict", 1));
    assertThat(finding.subject())
        .isEqualTo(new Finding.Subject("bridges", "the mayor opens the bridge", "time", 40));
    assertThat(finding.message())
        .isEqualTo(
            "“opened it on Monday” (2021-05-03) and “the opening of 4 May 2021” (2021-05-04) are"
                + " one day apart.");
    assertThat(finding.reasoning()).containsExactly("Both speak of one bridge.");
    Evidence first = finding.evidence().get(0);
    assertThat(first.claim()).isEqualTo(MONDAY.ref());
    assertThat(first.article()).isEqualTo("story/gazette.txt");
    assertThat(first.quote()).isEqualTo(MONDAY.claim().quote());
    assertThat(first.side()).isZero();
    assertThat(first.value()).isEqualTo("2021-05-03");
    assertThat(first.basis()).isEqualTo("“opened it on Monday”: as the calendar has it");
    assertThat(first.attribution()).isNull();
    assertThat(first.reading()).isEqualTo(Evidence.Reading.REVIEWED);
    assertThat(finding.evidence().get(1).side()).isEqualTo(1);
  }

  @Test
  void three_answers_to_one_question_are_one_finding() {
    Finding finding =
        only(
            Sample.dates("the bridge", THIRD_MAY, FOURTH_MAY),
            Sample.dates("the bridge", THIRD_MAY, SIXTH_MAY),
            Sample.dates("the bridge", FOURTH_MAY, SIXTH_MAY));

    assertThat(finding.evidence()).extracting(Evidence::side).containsExactly(0, 1, 2);
    assertThat(finding.message())
        .endsWith("are one day apart. Also: “on 6 May she cut the ribbon” (words of 2021-05-06).");
  }

  @Test
  void all_claims_of_one_answer_are_on_its_side() {
    Answer both = Sample.answer("2021-05-04", FOURTH, SIXTH);
    Finding finding =
        only(
            Sample.dates("the bridge", THIRD_MAY, both),
            Sample.dates("the bridge", THIRD_MAY, FOURTH_MAY));

    assertThat(finding.evidence())
        .extracting(evidence -> evidence.claim().source().value() + " " + evidence.side())
        .containsExactly("gazette 0", "herald 1", "tribune 1");
  }

  @Test
  void two_questions_are_two_findings() {
    List<Finding> findings =
        findings(
            Sample.dates("the bridge", THIRD_MAY, FOURTH_MAY),
            Sample.dates("the lock", THIRD_MAY, FOURTH_MAY));

    assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(findings)
        .extracting(finding -> finding.subject().topic())
        .containsExactly("the mayor opens the bridge", "the mayor opens the lock");
  }

  @Test
  void a_source_against_itself_is_an_anomaly() {
    Reading again = Sample.reading("gazette", "after the opening on Tuesday");
    Finding finding =
        only(Sample.dates("the bridge", THIRD_MAY, Sample.answer("2021-05-04", again)));

    assertThat(finding.kind()).isEqualTo(FindingKind.ANOMALY);
    assertThat(finding.level()).isEqualTo(Level.ERROR);
  }

  @Test
  void two_sources_at_odds_with_themselves_are_two_findings() {
    Answer gazette = Sample.answer("2021-05-04", Sample.reading("gazette", "on Tuesday"));
    Answer herald = Sample.answer("2021-05-08", Sample.reading("herald", "on Saturday"));

    assertThat(
            findings(
                Sample.dates("the bridge", THIRD_MAY, gazette),
                Sample.dates("the bridge", FOURTH_MAY, herald)))
        .hasSize(2)
        .allMatch(finding -> finding.kind() == FindingKind.ANOMALY);
  }

  @Test
  void two_sources_at_odds_with_themselves_in_the_same_way_are_one_finding() {
    Answer gazette = Sample.answer("2021-05-04", Sample.reading("gazette", "on Tuesday"));
    Answer herald = Sample.answer("2021-05-03", Sample.reading("herald", "on Monday"));
    Finding finding =
        only(
            Sample.dates("the bridge", THIRD_MAY, gazette),
            Sample.dates("the bridge", FOURTH_MAY, herald));

    assertThat(finding.kind()).isEqualTo(FindingKind.ANOMALY);
    assertThat(finding.evidence()).extracting(Evidence::side).containsExactly(0, 0, 1, 1);
  }

  @Test
  void an_anomaly_that_is_not_certain_is_a_warning() {
    Reading again = Sample.reading("gazette", "after the opening on Tuesday");
    Comparison uncertain =
        Sample.comparison(
            Sample.question("the bridge"),
            Aspect.TIME,
            THIRD_MAY,
            Sample.answer("2021-05-04?", again),
            Relation.DISJOINT,
            false,
            Voices.PLAIN);

    assertThat(only(uncertain).level()).isEqualTo(Level.WARNING);
  }

  @Test
  void what_only_the_program_has_read_is_no_error_unless_it_is_trusted() {
    Answer machine =
        Sample.answer("2021-05-04", Sample.extracted("herald", "opened the day after"));
    Fact fact = Sample.dates("the bridge", THIRD_MAY, machine);

    assertThat(only(fact).level()).isEqualTo(Level.WARNING);
    assertThat(only(fact).evidence().get(1).reading()).isEqualTo(Evidence.Reading.MACHINE_READ);
    assertThat(
            CHECKER
                .trustingExtracted()
                .check(Sample.comparisons(fact), Sample.story())
                .findings()
                .get(0)
                .level())
        .isEqualTo(Level.ERROR);
  }

  @Test
  void a_speaker_is_named() {
    Reading known =
        Sample.spoken(
            "herald", "I opened it on Tuesday", new Referent.Known(new EntityId("mayor")));
    Reading words =
        Sample.spoken("tribune", "an aide said Friday", new Referent.Described("an aide", null));
    Finding finding =
        only(
            Sample.dates("the bridge", THIRD_MAY, Sample.answer("2021-05-04", known)),
            Sample.dates("the bridge", THIRD_MAY, Sample.answer("2021-05-07", words)));

    assertThat(finding.evidence())
        .extracting(Evidence::attribution)
        .containsExactly(null, "Mayor Olm", "an aide");
  }

  @Test
  void the_order_of_facts_does_not_change_what_is_found() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      facts.add(Sample.dates("bridge " + i, THIRD_MAY, FOURTH_MAY));
    }
    List<Finding> inOrder = findings(facts.toArray(Fact[]::new));
    Collections.reverse(facts);

    assertThat(inOrder).hasSize(2500);
    assertThat(findings(facts.toArray(Fact[]::new))).isEqualTo(inOrder);
  }

  @Test
  void the_loudest_come_first() {
    Comparison agreement =
        Sample.comparison(
            Sample.question("a"),
            Aspect.POLARITY,
            THIRD_MAY,
            FOURTH_MAY,
            Relation.EQUAL,
            true,
            Voices.PLAIN);
    Comparison possible =
        Sample.comparison(
            Sample.question("b"),
            Aspect.TIME,
            THIRD_MAY,
            FOURTH_MAY,
            Relation.OVERLAPPING,
            false,
            Voices.PLAIN);

    assertThat(findings(agreement, possible, Sample.dates("c", THIRD_MAY, FOURTH_MAY)))
        .extracting(Finding::kind)
        .containsExactly(
            FindingKind.CONFLICT, FindingKind.POSSIBLE_CONFLICT, FindingKind.AGREEMENT);
  }

  @Test
  void an_observation_of_one_answer_shows_its_two_claims() {
    Answer both = Sample.answer("2021-05-03", MONDAY, FOURTH);
    FirstClaim first =
        new FirstClaim(
            new Core(
                Sample.question("the bridge"),
                List.of(both),
                false,
                "in the wrong order",
                List.of()),
            true);

    assertThat(only(first).message())
        .contains("“opened it on Monday”")
        .contains("“the opening of 4 May 2021”");
  }

  @Test
  void what_nobody_else_says_is_handed_on() {
    ClaimRef lonely = new ClaimRef(new SourceId("gazette"), new ClaimId("lonely"));
    Comparisons comparisons =
        new Comparisons(
            List.of(Sample.dates("the bridge", THIRD_MAY, FOURTH_MAY)), List.of(), List.of(lonely));
    CheckResult result = CHECKER.check(comparisons, Sample.story());

    assertThat(result.unconfirmed()).containsExactly(lonely);
    assertThat(result.comparisons()).isEqualTo(1);
  }

  @Test
  void nothing_compared_is_nothing_found() {
    assertThat(findings()).isEmpty();
  }

  private static Finding only(Fact... facts) {
    List<Finding> findings = findings(facts);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Finding> findings(Fact... facts) {
    return CHECKER.check(Sample.comparisons(facts), Sample.story()).findings();
  }
}
