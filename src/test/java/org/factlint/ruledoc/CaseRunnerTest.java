package org.factlint.ruledoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Story;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {
  private static final CaseRunner RUNNER = new CaseRunner(ConsistencyChecker.standard());

  private static CaseResult run(String words, String instead) {
    return RUNNER.run(BoatCases.with(words, instead).cases().get(0));
  }

  @Test
  void a_case_that_gives_what_it_names_passes() {
    CaseResult result = run("two days", "two days, one after the other");

    assertThat(result.passed()).isTrue();
    assertThat(result.findings()).hasSize(2);
  }

  @Test
  void a_finding_that_does_not_come_is_told_where_it_is_named() {
    CaseResult result = run("\"rule\": \"date-conflict\"", "\"rule\": \"year-slip\"");

    assertThat(result.failures())
        .extracting(Object::toString)
        .containsExactly(
            "boats/cases.json:26:9: date-conflict, “two days”: expected year-slip (conflict) of"
                + " fourth, third, which was not found",
            "boats/cases.json:11:5: date-conflict, “two days”: found date-conflict (conflict) of"
                + " fourth, third, which is not expected");
  }

  @Test
  void a_finding_that_is_expected_twice_must_come_twice() {
    CaseResult result =
        run(
            "\"rule\": \"same-fact\", \"kind\": \"agreement\"",
            "\"rule\": \"date-conflict\", \"kind\": \"conflict\"");

    assertThat(result.failures()).hasSize(2);
  }

  @Test
  void every_telling_keeps_the_quotations_verbatim() {
    Story story = BoatCases.read(BoatCases.FILE).cases().get(0).story();

    for (Telling telling : Telling.values()) {
      assertThat(telling.tell(story).sources())
          .allSatisfy(
              source ->
                  assertThat(source.claims())
                      .allSatisfy(
                          claim ->
                              assertThat(source.article().slice(claim.quote().span()))
                                  .isEqualTo(claim.quote().exact())));
    }
    assertThat(Telling.AMONG_UNRELATED_CLAIMS.tell(story).sources().get(0).claims()).hasSize(3);
    assertThat(Telling.REVERSED.tell(story).sources().get(0).id()).hasToString("tide");
  }
}
