package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the calendar, counted from that of the day of writing: “yesterday”, “this week”, “next
 * year”.
 *
 * @param unit the unit
 * @param shift how many away; negative before, 0 the same
 */
public record RelativeUnit(CalendarUnit unit, int shift) implements Meaning {
  /** The day of writing. */
  public static final RelativeUnit TODAY = new RelativeUnit(CalendarUnit.DAY, 0);

  @Override
  public @Nullable Sense in(Setting setting) {
    LocalDate day = setting.day();
    return day == null
        ? null
        : Sense.of(
            Stretch.of(unit, unit.move(unit.first(day), shift)),
            place() + " the article of " + setting.article());
  }

  private String place() {
    if (shift == 0) {
      return String.format(Locale.ROOT, "the %s of", unit.word());
    }
    String side = shift < 0 ? "before" : "after";
    String that = unit == CalendarUnit.DAY ? "" : " that of";
    int distance = Math.abs(shift);
    return distance == 1
        ? String.format(Locale.ROOT, "the %s %s%s", unit.word(), side, that)
        : String.format(Locale.ROOT, "%d %ss %s%s", distance, unit.word(), side, that);
  }

  @Override
  public CalendarUnit grain() {
    return unit;
  }
}
