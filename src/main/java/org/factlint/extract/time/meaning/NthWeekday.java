package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A numbered weekday of a longer stretch: “the first Monday of”, “the last Friday in”, “the Tuesday
 * of”.
 *
 * @param number from 1; counted from the end if negative
 * @param weekday the weekday
 */
public record NthWeekday(int number, DayOfWeek weekday) implements Within {

  @Override
  public @Nullable Stretch in(Stretch whole) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (first == null || last == null) {
      return null;
    }
    LocalDate found =
        number > 0
            ? first.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1L)
            : last.with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(number + 1L);
    return found.isBefore(first) || found.isAfter(last)
        ? null
        : Stretch.of(CalendarUnit.DAY, found);
  }

  @Override
  public String words() {
    String place = number < 0 ? "last " : CalendarNames.ordinal(number) + " ";
    return place + CalendarNames.of(weekday);
  }

  @Override
  public CalendarUnit grain() {
    return CalendarUnit.DAY;
  }
}
