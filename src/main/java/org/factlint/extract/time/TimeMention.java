package org.factlint.extract.time;

import java.time.DayOfWeek;
import org.factlint.extract.time.meaning.Offset;
import org.factlint.text.Span;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that say when.
 *
 * @param span where they stand in the text that was read, in code points
 * @param words the words, verbatim
 * @param kind what sort of time they name
 * @param reading what they mean
 * @param weekday the weekday that they name beside a date; whether it fits is not said here
 * @param offset the distance from something else in the story; null where they stand for themselves
 */
public record TimeMention(
    Span span,
    String words,
    Kind kind,
    Reading reading,
    @Nullable DayOfWeek weekday,
    @Nullable Offset offset) {

  /** The sorts of times. */
  public enum Kind {
    /** A day, month, year …, in which something happens. */
    POINT,
    /** A stretch from a beginning to an end, told by its ends or its length. */
    PERIOD,
    /** What lies on one side of a time: since, until, before, after, by. */
    BOUND,
    /** Something that comes again: “every Monday”. It has no value. */
    REPEATED
  }

  /**
   * What words for a time mean.
   *
   * @param value the time; null where they cannot be resolved
   * @param cautious the time for comparisons: no finer than the words count (“two months ago” tells
   *     a month, and roughly), and as wide as they allow; null with the value
   * @param anchor the day of writing that the value depends on; null if it depends on none
   * @param basis why the words mean the value, or why they have none, in words for readers
   */
  public record Reading(
      @Nullable TimeExpression value,
      @Nullable TimeExpression cautious,
      @Nullable TimeExpression anchor,
      String basis) {}

  /**
   * The time that the words name.
   *
   * @return the value; null where they cannot be resolved
   */
  public @Nullable TimeExpression value() {
    return reading.value();
  }
}
