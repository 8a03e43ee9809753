package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** The names of the calendar, in English. */
public final class CalendarNames {
  private CalendarNames() {}

  /**
   * A weekday's name.
   *
   * @param weekday the weekday
   * @return for example “Monday”
   */
  public static String of(DayOfWeek weekday) {
    return capitalised(weekday.name());
  }

  /**
   * A month's name.
   *
   * @param month the month
   * @return for example “May”
   */
  public static String of(Month month) {
    return capitalised(month.name());
  }

  /**
   * A day with its weekday.
   *
   * @param day the day
   * @return for example “Tuesday, 30 January 2024”
   */
  public static String of(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%s, %d %s %d",
        of(day.getDayOfWeek()),
        day.getDayOfMonth(),
        of(day.getMonth()),
        day.getYear());
  }

  // Not the display name: to load the locale data for that takes longer than a whole text.
  private static String capitalised(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }

  static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
