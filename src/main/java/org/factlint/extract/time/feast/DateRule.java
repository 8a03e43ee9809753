package org.factlint.extract.time.feast;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How the day of a feast is found in a year. */
sealed interface DateRule {

  /** The day; null if the year has none. */
  @Nullable LocalDate in(int year);

  /** The same day every year. */
  record Same(MonthDay day) implements DateRule {
    @Override
    public @Nullable LocalDate in(int year) {
      return day.isValidYear(year) ? day.atYear(year) : null;
    }
  }

  /** A numbered weekday of a month, or some days after it; -1 is the last. */
  record Numbered(Month month, DayOfWeek weekday, int number, int shift) implements DateRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))
          .plusDays(shift);
    }
  }

  /** Some days before or after Easter Sunday of the western churches (Meeus, Jones, Butcher). */
  record Easter(int shift) implements DateRule {
    @Override
    public LocalDate in(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int e = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int f = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
      int g = e + f - 7 * ((a + 11 * e + 22 * f) / 451) + 114;
      return LocalDate.of(year, g / 31, g % 31 + 1).plusDays(shift);
    }
  }

  /** Some days before or after Easter Sunday of the eastern churches (Meeus). */
  record EasternEaster(int shift) implements DateRule {
    @Override
    public LocalDate in(int year) {
      int moon = (19 * (year % 19) + 15) % 30;
      int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
      int julian = moon + sunday + 114;
      int behind = year / 100 - year / 400 - 2;
      return LocalDate.of(year, julian / 31, julian % 31 + 1).plusDays(behind + shift);
    }
  }

  /** A day of the Islamic calendar (Umm al-Qura); the first one that falls into the year. */
  record Islamic(int month, int day) implements DateRule {
    @Override
    public @Nullable LocalDate in(int year) {
      try {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(first, month, day));
        return found.getYear() == year
            ? found
            : LocalDate.from(HijrahChronology.INSTANCE.date(first + 1, month, day));
      } catch (DateTimeException beyondItsTables) {
        return null;
      }
    }
  }
}
