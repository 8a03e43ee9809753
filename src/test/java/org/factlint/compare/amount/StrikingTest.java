package org.factlint.compare.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.factlint.compare.Comparison.Trait;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrikingTest {

  private static Measured measured(String amount, String unit) {
    return new Measured(Quantity.of(new BigDecimal(amount), UnitCode.parse(unit)), null, "");
  }

  private static Measured euros(String amount) {
    return measured(amount, "currency:EUR");
  }

  @ParameterizedTest
  @CsvSource({
    "1200000,1200000000",
    "340,3400",
    "0.35,3.5",
    "7,70",
    "1200000,1234000000",
    "43000000,42.7e9",
  })
  void the_same_digits_elsewhere_are_a_slip(String one, String other) {
    assertThat(Striking.of(euros(one), euros(other))).containsExactly(Trait.MAGNITUDE_SLIP);
    assertThat(Striking.of(euros(other), euros(one))).containsExactly(Trait.MAGNITUDE_SLIP);
  }

  @ParameterizedTest
  @CsvSource({"340,3410", "12,13", "1234000,1235000", "7,7100", "0,100", "-5,50", "990,1010"})
  void other_digits_are_none(String one, String other) {
    assertThat(Striking.of(euros(one), euros(other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"currency:USD", "currency:GBP"})
  void one_number_in_two_currencies_is_a_slip(String unit) {
    assertThat(Striking.of(euros("41"), measured("41", unit))).containsExactly(Trait.UNIT_SLIP);
    assertThat(Striking.of(euros("41"), measured("42", unit))).isEmpty();
  }

  @Test
  void one_number_for_two_periods_is_a_slip() {
    Quantity pay = euros("5200").quantity();
    Measured month = new Measured(pay, RatePeriod.MONTH, "");
    Measured year = new Measured(pay, RatePeriod.YEAR, "");

    assertThat(Striking.of(month, year)).containsExactly(Trait.UNIT_SLIP);
    assertThat(month.words()).isEqualTo("€5,200 per month");
  }

  @Test
  void two_nouns_for_what_is_counted_are_none() {
    assertThat(Striking.of(measured("41", "count:envoy"), measured("41", "count:ambassador")))
        .isEmpty();
  }

  @Test
  void a_bound_is_told_before_its_digits() {
    Quantity least =
        new Quantity(
            null, new BigDecimal("3000"), null, false, UnitCode.parse("ucum:m"), "over 3,000 m");

    assertThat(Striking.of(new Measured(least, null, ""), measured("300", "ucum:m")))
        .containsExactly(Trait.BOUND);
  }
}
