package org.factlint.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3,   ,  , false, ucum:d,    3,   3
          3,   ,  , true,  ucum:d,    2,   4
          30,  ,  , true,  ucum:d,    26,  34
          2,   ,  , false, ucum:wk,   11,  17
          3,   ,  , false, ucum:mo,   61,  121
          1,   ,  , false, ucum:a,    1,   730
          10,  ,  , false, ucum:a,    3288, 4017
          1.5, ,  , false, ucum:a,    512, 584
          36,  ,  , false, ucum:h,    1,   2
          ,    3, 5, false, ucum:d,   3,   5
          ,    3, , false, ucum:d,    3,
          ,     , 5, false, ucum:d,   0,   5
          4,   ,  , false, count:day, 4,   4
          """)
  void a_stretch_of_time_is_so_many_days(
      @Nullable String amount,
      @Nullable String min,
      @Nullable String max,
      boolean about,
      String unit,
      long least,
      @Nullable Long most) {
    Quantity quantity =
        new Quantity(number(amount), number(min), number(max), about, UnitCode.parse(unit), null);

    assertThat(Elapsed.of(quantity)).contains(new Elapsed(least, most));
  }

  @Test
  void other_amounts_are_no_stretch_of_time() {
    assertThat(Elapsed.of(Quantity.of(BigDecimal.TEN, UnitCode.parse("ucum:km")))).isEmpty();
    assertThat(Elapsed.of(Quantity.of(BigDecimal.TEN, UnitCode.parse("currency:EUR")))).isEmpty();
  }

  @Test
  void what_no_calendar_reaches_is_left_alone() {
    BigDecimal many = new BigDecimal("1e12");

    assertThat(Elapsed.of(Quantity.of(many, UnitCode.parse("ucum:a")))).isEmpty();
  }
}
