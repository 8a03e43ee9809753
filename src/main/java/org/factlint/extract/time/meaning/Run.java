package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A length of time from a day on: “for three days from 5 May”.
 *
 * @param count how many units
 * @param unit what is counted
 * @param from where it begins
 */
public record Run(int count, CalendarUnit unit, Meaning from) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    Sense start = from.in(setting);
    LocalDate first = start == null ? null : start.value().first();
    return start == null || first == null || start.value().unit() != CalendarUnit.DAY
        ? null
        : Sense.of(
            Stretch.days(first, unit.move(first, count).minusDays(1)),
            String.format(
                Locale.ROOT, "%d %ss from there on; %s", count, unit.word(), start.basis()));
  }
}
