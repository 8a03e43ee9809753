package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day.
 *
 * @param day the day
 * @param clock the time, local
 */
public record Clocked(Meaning day, LocalTime clock) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    Sense sense = day.in(setting);
    LocalDate date = sense == null ? null : sense.value().first();
    return sense == null || date == null || sense.value().unit() != CalendarUnit.DAY
        ? sense
        : Sense.of(Stretch.at(date, clock), sense.basis());
  }
}
