package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A month, or a day of it, without its year: “May”, “5 May”, “Tuesday, 30 January”.
 *
 * @param month the month
 * @param day the day; 0 for the whole month
 * @param weekday the weekday beside it; without a year, it tells which year
 */
public record MonthDate(Month month, int day, @Nullable DayOfWeek weekday) implements Yearly {

  /**
   * A month.
   *
   * @param month the month
   * @return all of it
   */
  public static MonthDate of(Month month) {
    return new MonthDate(month, 0, null);
  }

  @Override
  public @Nullable Stretch of(int year) {
    LocalDate first = LocalDate.of(year, month, 1);
    if (day == 0) {
      return Stretch.of(CalendarUnit.MONTH, first);
    }
    return day > first.lengthOfMonth()
        ? null
        : Stretch.of(CalendarUnit.DAY, first.withDayOfMonth(day));
  }

  @Override
  public @Nullable Stretch lastUntil(LocalDate limit) {
    return fitting(Yearly.super.lastUntil(limit), limit, -1);
  }

  @Override
  public @Nullable Stretch firstFrom(LocalDate limit) {
    return fitting(Yearly.super.firstFrom(limit), limit, 1);
  }

  /**
   * The weekday of a date that is near tells its year. Where it fits none of the two years on
   * either side, it is a slip, and the date stands.
   */
  private @Nullable Stretch fitting(@Nullable Stretch plain, LocalDate limit, int step) {
    if (plain == null || weekday == null || fits(plain)) {
      return plain;
    }
    for (int year = limit.getYear() - 2; year <= limit.getYear() + 2; year++) {
      Stretch other = of(year);
      if (other != null && fits(other) && onSide(other, limit, step)) {
        return other;
      }
    }
    return plain;
  }

  private boolean fits(Stretch stretch) {
    LocalDate first = stretch.first();
    return first != null && first.getDayOfWeek() == weekday;
  }

  private static boolean onSide(Stretch stretch, LocalDate limit, int step) {
    LocalDate first = stretch.first();
    return first != null && (step < 0 ? !first.isAfter(limit) : !first.isBefore(limit));
  }

  @Override
  public String words() {
    return day == 0 ? CalendarNames.of(month) : day + " " + CalendarNames.of(month);
  }

  @Override
  public CalendarUnit grain() {
    return day == 0 ? CalendarUnit.MONTH : CalendarUnit.DAY;
  }
}
