package org.factlint.compare.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatePeriodTest {

  @ParameterizedTest
  @CsvSource({
    "pay per month,MONTH,pay",
    "annual cost,YEAR,cost",
    "per annum,YEAR,''",
    "output a day,DAY,output",
    "weekly sales in shops,WEEK,sales in shops",
    "visitors each Hour,HOUR,visitors",
  })
  void words_name_a_period(String measure, RatePeriod period, String rest) {
    assertThat(RatePeriod.named(measure)).contains(period);
    assertThat(RatePeriod.without(measure)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({"first year", "investment over three years", "daylight hours", "''"})
  void other_words_name_none(String measure) {
    assertThat(RatePeriod.named(measure)).isEmpty();
    assertThat(RatePeriod.without(measure)).isEqualTo(measure);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH,YEAR,12",
    "DAY,WEEK,7",
    "HOUR,DAY,24",
    "YEAR,YEAR,1",
    "DAY,YEAR,between 365 and 366",
    "DAY,MONTH,between 28 and 31",
    "WEEK,YEAR,between 52 and 53",
    "WEEK,MONTH,between 4 and 5",
    "HOUR,YEAR,'between 8,760 and 8,784'",
  })
  void a_longer_period_has_so_many_of_a_shorter(RatePeriod shorter, RatePeriod longer, String has) {
    assertThat(shorter.per(longer).words()).isEqualTo(has);
  }

  @Test
  void a_shorter_period_has_no_number_of_a_longer() {
    assertThatThrownBy(() -> RatePeriod.YEAR.per(RatePeriod.MONTH))
        .hasMessage("MONTH is shorter than YEAR");
  }
}
