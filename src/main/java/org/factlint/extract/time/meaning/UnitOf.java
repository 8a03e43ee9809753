package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a day lies in: “the week of 10 April”, “the weekend of Thanksgiving”. A weekend
 * reaches to a Thursday, Friday or Monday that it is the weekend of.
 *
 * @param unit the unit
 */
public record UnitOf(CalendarUnit unit) implements Within {

  @Override
  public @Nullable Stretch in(Stretch whole) {
    LocalDate first = whole.first();
    if (first == null) {
      return null;
    }
    return unit == CalendarUnit.WEEKEND ? weekend(first) : Stretch.of(unit, first);
  }

  private static Stretch weekend(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
      return Stretch.days(day.minusDays(2), day);
    }
    LocalDate sunday = CalendarUnit.WEEKEND.last(day);
    boolean before =
        day.getDayOfWeek() == DayOfWeek.THURSDAY || day.getDayOfWeek() == DayOfWeek.FRIDAY;
    return before ? Stretch.days(day, sunday) : Stretch.of(CalendarUnit.WEEKEND, day);
  }

  @Override
  public String words() {
    return unit.word();
  }

  @Override
  public CalendarUnit grain() {
    return unit;
  }
}
