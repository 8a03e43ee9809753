package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.finding.Finding;
import org.factlint.ruledoc.CaseRunner;
import org.factlint.ruledoc.RuleCase;
import org.factlint.ruledoc.ShippedCases;
import org.factlint.ruledoc.Telling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days worked out in messages about time. */
class TimeMessagesTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final ShippedCases CASES = new ShippedCases(CHECKER.catalogue());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          order-reversal | what came after is dated before | what comes first is dated 5 May 2021, what comes after it 3 May 2021
          order-reversal | several steps lie between | counted step by step from 3 May 2021, “Jon Varga tests Tarn Bridge” was on 3 May 2021 at the latest, not 5 May 2021
          duration-mismatch | three days later is another day | 3 days after 4 May 2021 is 7 May 2021, not 9 May 2021
          duration-mismatch | another source dates what was counted from | 2 weeks before 2 June 2021 is between 16 and 22 May 2021, not 1 May 2021
          duration-mismatch | a time in charge is counted wrongly | “Mira Olm ran the hall for twelve years, from 2001 to 2010” cannot hold together: between 2001 and 2010 are at most 10 years, not 12 years
          end-before-start | until before since | the end, until 2012, lies before the beginning, since 2015
          anachronism | an act of the office before holding it | March 2020 is before the office was held: between June 2021 and May 2023
          age-date-mismatch | too old for the day of birth | born: 4 May 1980, hence 43 on 22 February 2024, not 45 years
          age-date-mismatch | an age on a stated day, in one source | born: 1980, hence 39 or 40 in June 2020, not 38 years
          weekday-mismatch | the calendar has another day | 4 May 2021 is a Tuesday, not a Monday
          double-presence | two capitals on one day | Mira Olm was in Brill and in Caldo on 4 May 2021
          year-slip | one day, two years | differ in the year only: they are one year apart
          temporal-cycle | three in a round, in one source | each comes before the next, and the last before the first
          """)
  void a_message_works_out_the_days(String rule, String name, String words) {
    RuleCase ruleCase =
        CASES.of(CHECKER.catalogue().find(rule).orElseThrow()).cases().stream()
            .filter(c -> c.name().equals(name))
            .findFirst()
            .orElseThrow();

    List<Finding> findings =
        new CaseRunner(CHECKER)
            .findings(ruleCase, Telling.AS_WRITTEN).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains(words));
  }
}
