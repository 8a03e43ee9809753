package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month that is not named: “the 18th”, “Wednesday the 13th”.
 *
 * @param day from 1 to 31
 * @param weekday the weekday beside it; the month is one where it fits
 */
public record DayOfMonth(int day, @Nullable DayOfWeek weekday) implements Recurring {
  /** Every day of a month falls on every weekday within less than this many months. */
  private static final int MONTHS = 60;

  @Override
  public @Nullable Stretch lastUntil(LocalDate limit) {
    return search(limit, -1);
  }

  @Override
  public @Nullable Stretch firstFrom(LocalDate limit) {
    return search(limit, 1);
  }

  private @Nullable Stretch search(LocalDate limit, int step) {
    for (int i = 0; i < MONTHS; i++) {
      LocalDate month = limit.withDayOfMonth(1).plusMonths((long) i * step);
      if (day <= month.lengthOfMonth()) {
        LocalDate found = month.withDayOfMonth(day);
        boolean side = step < 0 ? !found.isAfter(limit) : !found.isBefore(limit);
        if (side && (weekday == null || found.getDayOfWeek() == weekday)) {
          return Stretch.of(CalendarUnit.DAY, found);
        }
      }
    }
    return null;
  }

  @Override
  public String words() {
    String ordinal = CalendarNames.ordinal(day);
    return weekday == null ? ordinal : CalendarNames.of(weekday) + " the " + ordinal;
  }

  @Override
  public CalendarUnit grain() {
    return CalendarUnit.DAY;
  }
}
