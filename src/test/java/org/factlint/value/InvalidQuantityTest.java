package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of bad number, with the message that a person mends it from. */
class InvalidQuantityTest {

  @Test
  void decimals_are_kept_as_they_were_written() {
    assertThat(Quantity.decimal("11.50")).isEqualTo(new BigDecimal("11.50"));
    assertThat(Quantity.decimal("1.2e9")).isEqualTo(new BigDecimal("1200000000"));
    assertThat(Quantity.decimal("-0.5")).isEqualTo(new BigDecimal("-0.5"));
  }

  @ParameterizedTest
  @CsvSource({
    "1e999999999, 'at most 40 digits, with an exponent of at most 30'",
    "1e-31, an exponent of at most 30",
    "12345678901234567890123456789012345678901, at most 40 digits",
    "'1,200,000', write “1200000”",
    "$5, write digits only",
    "forty-one, write digits only",
    "1.2 billion, write digits only",
    "'', found nothing",
    ".5, found “.5”",
    "NaN, found “NaN”",
    "0x1p3, found “0x1p3”",
    "٣, found “٣”"
  })
  void what_is_no_bounded_decimal_is_refused(String text, String message) {
    assertThatThrownBy(() -> Quantity.decimal(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(message);
  }

  @Test
  void amounts_that_no_arithmetic_ends_on_are_refused_however_they_come() {
    UnitCode unit = UnitCode.parse("ucum:km");
    assertThatThrownBy(() -> Quantity.of(new BigDecimal("1e999999999"), unit))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Quantity.decimal("9".repeat(1_000_000)))
        .isInstanceOf(InvalidValueException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
  }

  @Test
  void bounds_out_of_order_and_no_number_at_all_are_refused() {
    UnitCode unit = UnitCode.parse("ucum:km");
    BigDecimal three = new BigDecimal("3");
    BigDecimal five = new BigDecimal("5");
    assertThatThrownBy(() -> new Quantity(null, five, three, false, unit, null))
        .hasMessageContaining("found “5 to 3”, expected a min that is at most the amount");
    assertThatThrownBy(() -> new Quantity(three, five, null, false, unit, null))
        .hasMessageContaining("found “5 to 3”");
    assertThatThrownBy(() -> new Quantity(five, null, three, false, unit, null))
        .hasMessageContaining("found “5 to 3”");
    assertThatThrownBy(() -> new Quantity(null, null, null, true, unit, "some"))
        .hasMessageContaining("state at least one number");
  }

  @Test
  void tolerances_out_of_range_are_refused() {
    assertThatThrownBy(() -> new QuantityTolerance(new BigDecimal("-0.1"), 2))
        .hasMessageContaining("a share from 0 to 1");
    assertThatThrownBy(() -> new QuantityTolerance(new BigDecimal("10"), 2))
        .hasMessageContaining("write a tenth as 0.1");
    assertThatThrownBy(() -> new QuantityTolerance(BigDecimal.ZERO, 0))
        .hasMessageContaining("a number of digits from 1 to 40");
    assertThatThrownBy(() -> new TimeTolerance(3, -1, 2, 5, 30))
        .hasMessageContaining("found “-1”, expected a radius from 0 to 10000");
  }
}
