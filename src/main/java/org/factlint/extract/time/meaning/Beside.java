package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The weekday next to a time: “the Monday before Easter”, “the Friday after 5 May”.
 *
 * @param weekday the weekday
 * @param after on which side
 */
public record Beside(DayOfWeek weekday, boolean after) implements Within {

  @Override
  public @Nullable Stretch in(Stretch whole) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (first == null || last == null) {
      return null;
    }
    LocalDate found =
        after
            ? last.with(TemporalAdjusters.next(weekday))
            : first.with(TemporalAdjusters.previous(weekday));
    return Stretch.of(CalendarUnit.DAY, found);
  }

  @Override
  public String words() {
    return CalendarNames.of(weekday) + (after ? " after" : " before");
  }

  @Override
  public CalendarUnit grain() {
    return CalendarUnit.DAY;
  }
}
