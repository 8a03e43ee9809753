package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one of a certain year: “5 May 2024”, “September last year”, “Easter 2019”.
 *
 * @param yearly what every year has
 * @param year the year
 */
public record InYear(Yearly yearly, Meaning year) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    Sense sense = year.in(setting);
    LocalDate first = sense == null ? null : sense.value().first();
    Stretch found = first == null ? null : yearly.of(first.getYear());
    if (sense == null || found == null) {
      return null;
    }
    String basis =
        year instanceof Fixed
            ? sense.basis()
            : String.format(
                Locale.ROOT, "%s of %s, %s", yearly.words(), found.year(), sense.basis());
    return Sense.of(found, basis + slip(found));
  }

  private String slip(Stretch found) {
    DayOfWeek weekday = yearly instanceof MonthDate date ? date.weekday() : null;
    LocalDate day = found.first();
    return weekday == null || day == null || day.getDayOfWeek() == weekday
        ? ""
        : String.format(
            Locale.ROOT,
            "; that day is a %s, not a %s",
            CalendarNames.of(day.getDayOfWeek()),
            CalendarNames.of(weekday));
  }

  @Override
  public @Nullable CalendarUnit grain() {
    return yearly.grain();
  }
}
