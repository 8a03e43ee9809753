package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A weekday of a week that is told: “Tuesday of next week”; beside a day that is told by counting,
 * the first one from it on.
 *
 * @param weekday the weekday
 * @param time the week or the day
 */
public record WeekdayIn(DayOfWeek weekday, Meaning time) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    Sense sense = time.in(setting);
    LocalDate first = sense == null ? null : sense.value().first();
    LocalDate last = sense == null ? null : sense.value().last();
    if (sense == null || first == null || last == null) {
      return null;
    }
    LocalDate found = first.with(TemporalAdjusters.nextOrSame(weekday));
    return found.isAfter(last) && sense.value().unit() != CalendarUnit.DAY
        ? null
        : Sense.of(
            Stretch.of(CalendarUnit.DAY, found),
            String.format(
                Locale.ROOT, "the %s of it; %s", CalendarNames.of(weekday), sense.basis()));
  }

  @Override
  public CalendarUnit grain() {
    return CalendarUnit.DAY;
  }
}
