package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The stretches that a calendar divides time into, from short to long. Weeks begin on Monday (ISO
 * 8601), decades and centuries with the year that ends in 0, seasons with March, June, September
 * and December.
 */
public enum CalendarUnit {
  /** Sixty to an hour; too short to move a day. */
  MINUTE(ChronoUnit.MINUTES, 1),
  /** Twenty-four to a day; too short to move one. */
  HOUR(ChronoUnit.HOURS, 1),
  /** From midnight to midnight. */
  DAY(ChronoUnit.DAYS, 1),
  /** Saturday and Sunday. */
  WEEKEND(ChronoUnit.WEEKS, 1),
  /** Monday to Sunday. */
  WEEK(ChronoUnit.WEEKS, 1),
  /** Two weeks. */
  FORTNIGHT(ChronoUnit.WEEKS, 2),
  /** A month of the calendar. */
  MONTH(ChronoUnit.MONTHS, 1),
  /** Three months, the first from January. */
  QUARTER(ChronoUnit.MONTHS, 3),
  /** Three months, the first from March. */
  SEASON(ChronoUnit.MONTHS, 3),
  /** Six months, from January or July. */
  HALF(ChronoUnit.MONTHS, 6),
  /** A year of the calendar. */
  YEAR(ChronoUnit.YEARS, 1),
  /** Ten years, the first ending in 0. */
  DECADE(ChronoUnit.YEARS, 10),
  /** A hundred years, the first ending in 00. */
  CENTURY(ChronoUnit.YEARS, 100);

  private final ChronoUnit unit;
  private final int length;

  CalendarUnit(ChronoUnit unit, int length) {
    this.unit = unit;
    this.length = length;
  }

  /**
   * Whether it is shorter than a day, so that counting it does not name another day.
   *
   * @return true of minutes and hours
   */
  public boolean withinDay() {
    return this == MINUTE || this == HOUR;
  }

  /**
   * Counts on or back.
   *
   * @param day from where
   * @param count how many; negative to count back
   * @return the day; of a longer month's end, the last day of the shorter month
   */
  public LocalDate move(LocalDate day, int count) {
    return withinDay() ? day : day.plus((long) count * length, unit);
  }

  /**
   * The beginning of the unit that a day lies in.
   *
   * @param day a day
   * @return its first day; of a weekend, that of the week's
   */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> day;
      case WEEK, FORTNIGHT -> monday(day);
      case WEEKEND -> monday(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> month(day, (day.getMonthValue() - 1) / 3 * 3 + 1);
      case SEASON ->
          day.getMonthValue() < 3 ? winter(day) : month(day, day.getMonthValue() / 3 * 3);
      case HALF -> month(day, day.getMonthValue() < 7 ? 1 : 7);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
    };
  }

  /**
   * The end of the unit that a day lies in.
   *
   * @param day a day
   * @return its last day
   */
  public LocalDate last(LocalDate day) {
    return this == WEEKEND ? first(day).plusDays(1) : move(first(day), 1).minusDays(1);
  }

  /**
   * The unit by its name.
   *
   * @return for example “week”
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate month(LocalDate day, int month) {
    return LocalDate.of(day.getYear(), month, 1);
  }

  private static LocalDate winter(LocalDate day) {
    return LocalDate.of(day.getYear() - 1, 12, 1);
  }
}
