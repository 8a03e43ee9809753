package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One end of a stretch: what a single EDTF date can say, and the days that it covers. */
record Stamp(CalendarUnit unit, LocalDate first, @Nullable LocalTime clock) {
  private static final int LAST_YEAR = 9999;

  /** The finest date that begins with the unit; a week or a half has none of its own. */
  static Stamp beginning(CalendarUnit unit, LocalDate day) {
    return switch (unit) {
      case MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> day(unit.first(day));
      case HALF -> new Stamp(CalendarUnit.MONTH, unit.first(day), null);
      default -> new Stamp(unit, unit.first(day), null);
    };
  }

  static Stamp ending(CalendarUnit unit, LocalDate day) {
    return switch (unit) {
      case MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> day(unit.last(day));
      case HALF -> beginning(CalendarUnit.MONTH, unit.last(day));
      default -> beginning(unit, day);
    };
  }

  static Stamp day(LocalDate day) {
    return new Stamp(CalendarUnit.DAY, day, null);
  }

  LocalDate last() {
    return unit.last(first);
  }

  boolean expressible() {
    int year = first.getYear();
    boolean many = unit == CalendarUnit.DECADE || unit == CalendarUnit.CENTURY;
    return year <= LAST_YEAR && year >= (many ? 0 : -LAST_YEAR);
  }

  String edtf() {
    int year = first.getYear();
    return switch (unit) {
      case MONTH -> String.format(Locale.ROOT, "%s-%02d", year(year), first.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%s-%02d", year(year), 33 + (first.getMonthValue() - 1) / 3);
      case SEASON ->
          String.format(Locale.ROOT, "%s-%02d", year(year), 20 + first.getMonthValue() / 3);
      case YEAR -> year(year);
      case DECADE -> String.format(Locale.ROOT, "%03dX", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02dXX", year / 100);
      default ->
          String.format(
                  Locale.ROOT,
                  "%s-%02d-%02d",
                  year(year),
                  first.getMonthValue(),
                  first.getDayOfMonth())
              + (clock == null
                  ? ""
                  : String.format(Locale.ROOT, "T%02d:%02d", clock.getHour(), clock.getMinute()));
    };
  }

  private static String year(int year) {
    return year < 0
        ? String.format(Locale.ROOT, "-%04d", -year)
        : String.format(Locale.ROOT, "%04d", year);
  }
}
