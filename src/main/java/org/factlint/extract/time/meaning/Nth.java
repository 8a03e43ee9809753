package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A numbered unit, or several, of a longer stretch: “the third week of”, “the last day of”, “the
 * first three months of”. A week belongs to where its Thursday lies.
 *
 * @param number from 1; counted from the end if negative
 * @param unit the unit
 * @param count how many of them
 */
public record Nth(int number, CalendarUnit unit, int count) implements Within {

  @Override
  public @Nullable Stretch in(Stretch whole) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (first == null || last == null) {
      return null;
    }
    int runs = number < 0 ? number - count + 1 : number;
    Stretch from = unit(first, last, runs);
    Stretch to = unit(first, last, runs + count - 1);
    return from == null || to == null ? null : from.to(to);
  }

  private @Nullable Stretch unit(LocalDate first, LocalDate last, int place) {
    LocalDate start = place > 0 ? beginning(first) : ending(last);
    LocalDate found = unit.move(start, place > 0 ? place - 1 : place + 1);
    LocalDate middle = weekly() ? found.with(marker()) : found;
    return middle.isBefore(first) || middle.isAfter(last) ? null : Stretch.of(unit, found);
  }

  private boolean weekly() {
    return unit == CalendarUnit.WEEK || unit == CalendarUnit.WEEKEND;
  }

  private DayOfWeek marker() {
    return unit == CalendarUnit.WEEK ? DayOfWeek.THURSDAY : DayOfWeek.SATURDAY;
  }

  private LocalDate beginning(LocalDate first) {
    LocalDate start = unit.first(first);
    return start.isBefore(first) && !(weekly() && !first.with(marker()).isBefore(first))
        ? unit.move(start, 1)
        : start;
  }

  private LocalDate ending(LocalDate last) {
    LocalDate start = unit.first(last);
    boolean whole = weekly() ? !last.with(marker()).isAfter(last) : !unit.last(last).isAfter(last);
    return whole ? start : unit.move(start, -1);
  }

  @Override
  public String words() {
    String place =
        number == -1
            ? "last"
            : number < 0
                ? CalendarNames.ordinal(-number) + " to last"
                : CalendarNames.ordinal(number);
    return count == 1
        ? place + " " + unit.word()
        : String.format(Locale.ROOT, "%s %d %ss", place, count, unit.word());
  }

  @Override
  public @Nullable CalendarUnit grain() {
    return count == 1 ? unit : null;
  }
}
