package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A day of the week. News tells what happened: without a sign of the future, it is the last one,
 * and on that weekday itself the day of writing.
 *
 * @param weekday the weekday
 */
public record Weekday(DayOfWeek weekday) implements Recurring {

  @Override
  public Stretch lastUntil(LocalDate day) {
    return Stretch.of(CalendarUnit.DAY, day.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  @Override
  public Stretch firstFrom(LocalDate day) {
    return Stretch.of(CalendarUnit.DAY, day.with(TemporalAdjusters.nextOrSame(weekday)));
  }

  @Override
  public String words() {
    return CalendarNames.of(weekday);
  }

  @Override
  public Lean usual() {
    return Lean.PAST;
  }

  @Override
  public CalendarUnit grain() {
    return CalendarUnit.DAY;
  }
}
