package org.factlint.extract.time.meaning;

import java.time.LocalDate;
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
    Direction direction, int amount, CalendarUnit unit, boolean whole, @Nullable Span event) {

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
    LocalDate moved = unit.move(day, direction == Direction.BEFORE ? -amount : amount);
    return (whole ? Stretch.of(unit, moved) : Stretch.of(CalendarUnit.DAY, moved)).edtf();
  }
}
