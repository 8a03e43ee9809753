package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What lies before or after the day of writing within a unit of it: “earlier this year”, “later
 * this week”. As a value, it is in the half that the word points to; for certain, it is only on
 * that side of the day.
 *
 * @param later whether it lies ahead
 * @param unit the unit
 */
public record Comparative(boolean later, CalendarUnit unit) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    LocalDate day = setting.day();
    if (day == null) {
      return null;
    }
    Stretch whole = Stretch.of(unit, day);
    Stretch half = (later ? Portion.SECOND_HALF : Portion.FIRST_HALF).in(whole);
    LocalDate first = half == null ? unit.first(day) : half.first();
    LocalDate last = half == null ? unit.last(day) : half.last();
    Stretch cautious =
        later ? ordered(day, unit.last(day)) : ordered(unit.first(day), day.minusDays(1));
    Stretch value =
        first == null || last == null
            ? cautious
            : later ? ordered(later(first, day), last) : ordered(first, earlier(last, day));
    String basis =
        String.format(
            Locale.ROOT,
            "the part of its %s %s the article of %s",
            unit.word(),
            later ? "after" : "before",
            setting.article());
    return new Sense(value, cautious, basis);
  }

  /** On its first day nothing of a unit is over, and what is said to be is the day itself. */
  private static Stretch ordered(LocalDate first, LocalDate last) {
    return first.isAfter(last) ? Stretch.days(last, last) : Stretch.days(first, last);
  }

  private static LocalDate later(LocalDate first, LocalDate day) {
    return first.isAfter(day) ? first : day;
  }

  private static LocalDate earlier(LocalDate last, LocalDate day) {
    return last.isBefore(day) ? last : day.minusDays(1);
  }
}
