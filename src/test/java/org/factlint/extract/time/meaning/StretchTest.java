package org.factlint.extract.time.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
  private static final LocalDate DAY = LocalDate.of(2023, 2, 9);

  @ParameterizedTest
  @CsvSource({
    "DAY, 2023-02-09",
    "WEEKEND, 2023-02-11/2023-02-12",
    "WEEK, 2023-02-06/2023-02-12",
    "FORTNIGHT, 2023-02-06/2023-02-19",
    "MONTH, 2023-02",
    "QUARTER, 2023-33",
    "SEASON, 2022-24",
    "HALF, 2023-01/2023-06",
    "YEAR, 2023",
    "DECADE, 202X",
    "CENTURY, 20XX"
  })
  void a_unit_is_written_as_edtf_has_it(CalendarUnit unit, String edtf) {
    assertThat(Stretch.of(unit, DAY).edtf()).hasToString(edtf);
  }

  @Test
  void a_stretch_may_run_from_one_unit_to_another_or_be_open() {
    Stretch year = Stretch.of(CalendarUnit.YEAR, DAY);
    Stretch may = Stretch.of(CalendarUnit.MONTH, LocalDate.of(2024, 5, 9));

    assertThat(year.to(may)).hasToString("2023/2024-05");
    assertThat(year.onwards()).hasToString("2023/..");
    assertThat(may.backwards()).hasToString("../2024-05");
    assertThat(may.backwards().first()).isNull();
    assertThat(may.backwards().last()).isEqualTo("2024-05-31");
  }

  @Test
  void it_says_what_is_rough_and_what_is_doubted() {
    Stretch month = Stretch.of(CalendarUnit.MONTH, DAY);

    assertThat(month.about()).hasToString("2023-02~");
    assertThat(month.doubted()).hasToString("2023-02?");
    assertThat(month.about().doubted()).hasToString("2023-02%");
  }

  @Test
  void it_may_be_a_minute() {
    assertThat(Stretch.at(DAY, LocalTime.of(7, 5)).edtf()).hasToString("2023-02-09T07:05");
  }

  @Test
  void years_before_the_first_thousand_keep_their_digits() {
    assertThat(Stretch.of(CalendarUnit.YEAR, LocalDate.of(476, 1, 1)).edtf()).hasToString("0476");
    assertThat(Stretch.of(CalendarUnit.YEAR, LocalDate.of(-43, 1, 1)).edtf()).hasToString("-0043");
  }
}
