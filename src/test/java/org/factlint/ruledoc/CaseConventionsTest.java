package org.factlint.ruledoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.finding.FindingKind;
import org.factlint.ruledoc.RuleCase.Expectation;
import org.factlint.text.Position;
import org.junit.jupiter.api.Test;

class CaseConventionsTest {
  private static final RuleCase BOATS = BoatCases.read(BoatCases.FILE).cases().get(0);
  private static final Place PLACE = new Place("boats/cases.json", new Position(1, 1));

  private static RuleCase one(boolean fires, boolean document, boolean boundary) {
    List<Expectation> expected =
        fires
            ? List.of(
                new Expectation(
                    new FindingOutline("date-conflict", FindingKind.CONFLICT, List.of()), PLACE))
            : List.of();
    return new RuleCase(
        "date-conflict", "a case", PLACE, document, boundary, BOATS.story(), expected);
  }

  private static List<String> shortfalls(RuleCase... cases) {
    return CaseConventions.shortfalls("date-conflict", "boats/cases.json", List.of(cases)).stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void two_that_fire_two_that_stay_silent_one_boundary_and_one_shown_are_enough() {
    assertThat(
            shortfalls(
                one(true, true, false),
                one(true, false, true),
                one(false, false, false),
                one(false, false, false)))
        .isEmpty();
  }

  @Test
  void everything_that_is_missing_is_named() {
    assertThat(shortfalls(one(true, false, false)))
        .containsExactly(
            "boats/cases.json:1:1: date-conflict: it fires in fewer than two of its cases",
            "boats/cases.json:1:1: date-conflict: it stays silent in fewer than two of its cases",
            "boats/cases.json:1:1: date-conflict: none of its cases is marked \"boundary\": true,"
                + " next to where it begins to fire",
            "boats/cases.json:1:1: date-conflict: not exactly one case, in which it fires, is"
                + " marked \"document\": true");
  }

  @Test
  void a_case_in_which_the_rule_stays_silent_does_not_show_it() {
    assertThat(
            shortfalls(
                one(true, false, true),
                one(true, false, false),
                one(false, true, false),
                one(false, false, false)))
        .singleElement()
        .asString()
        .contains("\"document\": true");
  }
}
