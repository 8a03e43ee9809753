package org.factlint.extract.time.word;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.jspecify.annotations.Nullable;

/** The names of months, weekdays, seasons and units, with the abbreviations that news uses. */
public final class Names {
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, CalendarUnit> UNITS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);
  private static final Set<String> ALSO_OTHER_WORDS = Set.of("may", "march", "august");

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      String name = weekday.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, weekday);
      WEEKDAYS.put(name.substring(0, 3), weekday);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("weds", DayOfWeek.WEDNESDAY);
    WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    for (CalendarUnit unit : CalendarUnit.values()) {
      UNITS.put(unit.word(), unit);
      UNITS.put(unit.word() + "s", unit);
    }
    UNITS.put("centuries", CalendarUnit.CENTURY);
    UNITS.put("yr", CalendarUnit.YEAR);
    UNITS.put("yrs", CalendarUnit.YEAR);
    UNITS.put("hrs", CalendarUnit.HOUR);
    UNITS.remove("half");
    UNITS.remove("halfs");
    // A season of sport or of television is not one of the year.
    UNITS.remove("season");
    UNITS.remove("seasons");
  }

  private Names() {}

  /**
   * A month's name.
   *
   * @param tokens the text
   * @param at where it would stand
   * @return the month; null if there is none
   */
  public static @Nullable Named<Month> month(Tokens tokens, int at) {
    String word = tokens.text(at);
    Month month = MONTHS.get(word);
    if (month == null) {
      return null;
    }
    boolean whole = word.length() > 4 || word.equals("june") || word.equals("july");
    boolean shortened = !whole && month != Month.MAY;
    int end = shortened && dotted(tokens, at) ? at + 2 : at + 1;
    return new Named<>(month, end, whole && !ALSO_OTHER_WORDS.contains(word));
  }

  /**
   * A weekday's name.
   *
   * @param tokens the text
   * @param at where it would stand
   * @return the weekday; null if there is none
   */
  public static @Nullable Named<DayOfWeek> weekday(Tokens tokens, int at) {
    String word = tokens.text(at);
    DayOfWeek weekday = WEEKDAYS.get(word);
    if (weekday == null) {
      return null;
    }
    boolean whole = word.endsWith("day");
    return new Named<>(weekday, !whole && dotted(tokens, at) ? at + 2 : at + 1, whole);
  }

  private static boolean dotted(Tokens tokens, int at) {
    return tokens.is(at + 1, ".") && tokens.glued(at + 1);
  }

  /**
   * A season of the year.
   *
   * @param tokens the text
   * @param at where it would stand
   * @return its number, 1 for spring; null if there is none
   */
  public static @Nullable Named<Integer> season(Tokens tokens, int at) {
    Integer season = SEASONS.get(tokens.text(at));
    return season == null ? null : new Named<>(season, at + 1, false);
  }

  /**
   * A unit of time, one or several.
   *
   * @param tokens the text
   * @param at where it would stand
   * @return the unit; null if there is none
   */
  public static @Nullable Named<CalendarUnit> unit(Tokens tokens, int at) {
    CalendarUnit unit = UNITS.get(tokens.text(at));
    return unit == null ? null : new Named<>(unit, at + 1, true);
  }

  /**
   * Whether a word is the name of a time in the plural: “weeks”.
   *
   * @param tokens the text
   * @param at where it would stand
   * @return true if so
   */
  public static boolean pluralUnit(Tokens tokens, int at) {
    return UNITS.containsKey(tokens.text(at)) && tokens.text(at).endsWith("s");
  }
}
