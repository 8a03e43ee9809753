package org.factlint.extract.time.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.factlint.extract.time.meaning.Offset.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetTest {

  @ParameterizedTest
  @CsvSource({
    "AFTER, 3, DAY, false, 2023-02-03",
    "BEFORE, 1, MONTH, false, 2022-12-31",
    "AFTER, 1, MONTH, false, 2023-02-28",
    "AFTER, 1, WEEK, true, 2023-02-06/2023-02-12",
    "BEFORE, 1, YEAR, true, 2022",
    "SAME, 0, DAY, true, 2023-01-31",
    "AFTER, 2, HOUR, false, 2023-01-31"
  })
  void it_counts_from_a_day(
      Direction direction, int amount, CalendarUnit unit, boolean whole, String expected) {
    Offset offset = new Offset(direction, amount, unit, whole, null, null);

    assertThat(offset.from(LocalDate.of(2023, 1, 31))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "AFTER, MONDAY, 2023-02-06",
    "AFTER, TUESDAY, 2023-02-07",
    "BEFORE, FRIDAY, 2023-01-27",
    "SAME, SUNDAY, 2023-02-05"
  })
  void it_may_name_a_weekday_on_its_side(Direction direction, DayOfWeek weekday, String expected) {
    Offset offset = new Offset(direction, 1, CalendarUnit.WEEK, true, weekday, null);

    assertThat(offset.from(LocalDate.of(2023, 1, 31))).hasToString(expected);
  }
}
