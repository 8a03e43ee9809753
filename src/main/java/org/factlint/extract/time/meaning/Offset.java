package org.factlint.extract.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.factlint.text.Span;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A time told by its distance from another that the words do not date: “three days later”, “the
 * following week”, “the same day”, “two hours after the vote”.
 *
 * @param direction on which side of the other
 * @param amount how many units away; 0 for the same
 * @param unit what is counted
 * @param whole whether it is the calendar's unit (“the following week”) or a distance (“a week
 *     later”)
 * @param event the words for what it counts from, in the text that was read; null where that is
 *     whatever the story told last
 */
public record Offset(
    Direction direction,
    int amount,
    CalendarUnit unit,
    boolean whole,
    @Nullable DayOfWeek weekday,
    @Nullable Span event) {

  /** The side on which a time lies. */
  public enum Direction {
    /** Earlier than the other. */
    BEFORE,
    /** The other time itself, or within the same unit. */
    SAME,
    /** Later than the other. */
    AFTER
  }

  /**
   * Counts from a day.
   *
   * @param day the day of the other time
   * @return the day, or the whole unit
   */
  public TimeExpression from(LocalDate day) {
    if (weekday != null) {
      return Stretch.of(CalendarUnit.DAY, weekday(day, weekday)).edtf();
    }
    LocalDate moved = unit.move(day, direction == Direction.BEFORE ? -amount : amount);
    return Stretch.of(whole ? unit : CalendarUnit.DAY, moved).edtf();
  }

  /**
   * The same distance from other words.
   *
   * @param words where the words for the event stand
   * @return the offset
   */
  public Offset of(Span words) {
    return new Offset(direction, amount, unit, whole, weekday, words);
  }

  /**
   * The same in a longer text.
   *
   * @param by how many code points stand before the text that was read
   * @return the offset
   */
  public Offset moved(int by) {
    return event == null ? this : of(new Span(event.start() + by, event.end() + by));
  }

  private LocalDate weekday(LocalDate day, DayOfWeek wanted) {
    return switch (direction) {
      case BEFORE -> day.with(TemporalAdjusters.previous(wanted));
      case SAME -> CalendarUnit.WEEK.first(day).with(wanted);
      case AFTER -> day.with(TemporalAdjusters.next(wanted));
    };
  }
}
