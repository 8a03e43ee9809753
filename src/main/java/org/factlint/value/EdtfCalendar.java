package org.factlint.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a date means in the proleptic Gregorian calendar.
 *
 * <p>Seasons are those of the northern hemisphere, and allow the meteorological and the
 * astronomical reading both (spring: 1 March to 21 June), and a winter may be the one that begins
 * or the one that ends in its year. So only a date outside all readings conflicts with a season.
 */
record EdtfCalendar(Precision precision, Moments moments) {

  /** A year of four digits, or {@code 198X}, {@code 19XX}. */
  static EdtfCalendar ofYear(String year) {
    int first = Integer.parseInt(year.replace('X', '0'));
    int last = Integer.parseInt(year.replace('X', '9'));
    Precision precision =
        year.endsWith("XX")
            ? Precision.CENTURY
            : year.endsWith("X") ? Precision.DECADE : Precision.YEAR;
    return new EdtfCalendar(
        precision, Moments.days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
  }

  /** A month, season or quarter by its EDTF number; null if there is none of that number. */
  static @Nullable EdtfCalendar inYear(int year, int number) {
    if (number >= 1 && number <= 12) {
      return months(Precision.MONTH, year, number, 1);
    }
    if (number >= 33 && number <= 36) {
      return months(Precision.QUARTER, year, 3 * (number - 33) + 1, 3);
    }
    return switch (number) {
      case 21 -> season(season(year, 3, 6, 21));
      case 22 -> season(season(year, 6, 9, 23));
      case 23 -> season(season(year, 9, 12, 22));
      case 24 -> season(winter(year - 1).or(winter(year)));
      default -> null;
    };
  }

  private static EdtfCalendar months(Precision precision, int year, int month, int count) {
    YearMonth first = YearMonth.of(year, month);
    return new EdtfCalendar(
        precision, Moments.days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth()));
  }

  private static EdtfCalendar season(Moments moments) {
    return new EdtfCalendar(Precision.SEASON, moments);
  }

  private static Moments season(int year, int firstMonth, int lastMonth, int lastDay) {
    return Moments.days(LocalDate.of(year, firstMonth, 1), LocalDate.of(year, lastMonth, lastDay));
  }

  private static Moments winter(int year) {
    return Moments.days(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 20));
  }

  /** A day; null if its month does not have it. */
  static @Nullable EdtfCalendar ofDay(int year, int month, int day) {
    if (day < 1 || day > daysIn(year, month)) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    return new EdtfCalendar(Precision.DAY, Moments.days(date, date));
  }

  static int daysIn(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  static EdtfCalendar ofMinute(LocalDateTime minute) {
    return new EdtfCalendar(Precision.MINUTE, Moments.between(minute, minute));
  }
}
