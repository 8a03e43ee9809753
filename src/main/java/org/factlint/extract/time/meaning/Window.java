package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that ends or begins with the day of writing: “the last three months”, “the next
 * four business days”. Quarters, decades and centuries are those of the calendar.
 *
 * @param count how many units; negative for those before
 * @param unit what is counted
 * @param working whether only Monday to Friday count
 * @param today whether the day of writing is part of it
 */
public record Window(int count, CalendarUnit unit, boolean working, boolean today)
    implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    LocalDate day = setting.day();
    if (day == null) {
      return null;
    }
    int distance = Math.abs(count);
    String basis =
        String.format(
            Locale.ROOT,
            "the %d %s%s %s the article of %s",
            distance,
            unit.word(),
            distance == 1 ? "" : "s",
            count < 0 ? "before" : "after",
            setting.article());
    if (ofCalendar()) {
      return Sense.of(units(day), basis);
    }
    Stretch value = working ? workingDays(day) : count < 0 ? before(day) : after(day);
    return new Sense(value, cautious(value), basis);
  }

  private boolean ofCalendar() {
    return switch (unit) {
      case QUARTER, HALF, DECADE, CENTURY -> true;
      default -> false;
    };
  }

  private Stretch units(LocalDate day) {
    int from = count < 0 ? count : 1;
    int to = count < 0 ? -1 : count;
    LocalDate first = unit.first(day);
    return Stretch.of(unit, unit.move(first, from)).to(Stretch.of(unit, unit.move(first, to)));
  }

  private Stretch before(LocalDate day) {
    return Stretch.days(unit.move(day, count), today ? day : day.minusDays(1));
  }

  private Stretch after(LocalDate day) {
    return today
        ? Stretch.days(day, unit.move(day, count).minusDays(1))
        : Stretch.days(day.plusDays(1), unit.move(day, count));
  }

  private Stretch workingDays(LocalDate day) {
    int step = count < 0 ? -1 : 1;
    LocalDate first = next(day, step);
    LocalDate last = first;
    for (int i = 1; i < Math.abs(count); i++) {
      last = next(last, step);
    }
    return count < 0 ? Stretch.days(last, first) : Stretch.days(first, last);
  }

  private static LocalDate next(LocalDate day, int step) {
    LocalDate next = day.plusDays(step);
    while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      next = next.plusDays(step);
    }
    return next;
  }

  /** “The last three years” begin in a year, not on a day. */
  private Stretch cautious(Stretch value) {
    LocalDate first = value.first();
    LocalDate last = value.last();
    if (first == null || last == null || unit.compareTo(CalendarUnit.WEEK) < 0) {
      return value;
    }
    CalendarUnit coarse = unit.compareTo(CalendarUnit.MONTH) < 0 ? CalendarUnit.DAY : unit;
    return Stretch.of(coarse, first).to(Stretch.of(coarse, last)).about();
  }
}
