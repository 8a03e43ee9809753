package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A recurring time with a word that says which: “last May”, “next Friday”, “this summer”.
 *
 * @param which the word
 * @param recurring what comes again
 */
public record Chosen(Which which, Recurring recurring) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    LocalDate day = setting.day();
    Stretch found = day == null ? null : find(day);
    String word = which == Which.THIS ? "of" : backwards() ? "before" : "after";
    return found == null
        ? null
        : Sense.of(
            found,
            String.format(
                Locale.ROOT,
                "the %s %s the article of %s",
                recurring.words(),
                word,
                setting.article()));
  }

  private boolean backwards() {
    return which == Which.LAST || which == Which.PREVIOUS;
  }

  private @Nullable Stretch find(LocalDate day) {
    if (recurring instanceof Weekday weekday && which != Which.LAST && which != Which.COMING) {
      return Stretch.of(CalendarUnit.DAY, inWeek(weekday, day));
    }
    return switch (which) {
      case LAST, PREVIOUS -> ended(day);
      case THIS -> current(day);
      case NEXT, COMING -> beginning(day);
    };
  }

  private LocalDate inWeek(Weekday weekday, LocalDate day) {
    int weeks = which == Which.PREVIOUS ? -1 : which == Which.NEXT ? 1 : 0;
    return CalendarUnit.WEEK.first(day).plusWeeks(weeks).with(weekday.weekday());
  }

  private @Nullable Stretch ended(LocalDate day) {
    Stretch found = recurring.lastUntil(day);
    LocalDate first = found == null ? null : found.first();
    LocalDate last = found == null ? null : found.last();
    return first != null && last != null && !last.isBefore(day)
        ? recurring.lastUntil(first.minusDays(1))
        : found;
  }

  private @Nullable Stretch beginning(LocalDate day) {
    Stretch found = recurring.firstFrom(day);
    LocalDate first = found == null ? null : found.first();
    LocalDate last = found == null ? null : found.last();
    return first != null && last != null && !first.isAfter(day)
        ? recurring.firstFrom(last.plusDays(1))
        : found;
  }

  private @Nullable Stretch current(LocalDate day) {
    Stretch before = recurring.lastUntil(day);
    LocalDate last = before == null ? null : before.last();
    if (last != null && !last.isBefore(day)) {
      return before;
    }
    return recurring instanceof Yearly yearly ? yearly.of(day.getYear()) : recurring.firstFrom(day);
  }

  @Override
  public @Nullable CalendarUnit grain() {
    return recurring.grain();
  }
}
