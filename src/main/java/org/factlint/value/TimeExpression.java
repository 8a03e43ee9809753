package org.factlint.value;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A time as precise, or imprecise, as a text states it: EDTF (ISO 8601-2:2019) levels 0 and 1, with
 * the quarters of level 2, and times of day to the minute.
 *
 * <p>A time expression stands for the set of its completions, the moments that it allows. Local
 * times, proleptic Gregorian calendar, no time zone. What is equal is written the same; use the
 * relations to compare what it means.
 */
public final class TimeExpression {
  private final EdtfEnd start;
  private final EdtfEnd end;
  private final boolean interval;

  private TimeExpression(EdtfParser.Ends ends) {
    this.start = ends.start();
    this.end = ends.end();
    this.interval = ends.interval();
  }

  /**
   * Reads a time.
   *
   * @param edtf for example {@code 2024-01-29}, {@code 2023-09~}, {@code 198X}, {@code 2021-08/..}
   * @return the time expression
   * @throws InvalidValueException if the text is not EDTF of these levels, or no date of the
   *     calendar
   */
  public static TimeExpression parse(String edtf) {
    return new TimeExpression(EdtfParser.parse(edtf));
  }

  /**
   * The first day that it allows.
   *
   * @return the day, without what “about” would add; null if it has no beginning, or none is stated
   */
  public @Nullable LocalDate earliest() {
    return start instanceof EdtfDate date ? date.first().toLocalDate() : null;
  }

  /**
   * The last day that it allows.
   *
   * @return the day, without what “about” would add; null if it has no end, or none is stated
   */
  public @Nullable LocalDate latest() {
    return end instanceof EdtfDate date ? date.stated().last().toLocalDate() : null;
  }

  /**
   * The days on which what it dates may have begun.
   *
   * @param tolerance how far “about” reaches
   * @return the days of its start, or of all of it if it is no interval
   */
  public DayRange beginning(TimeTolerance tolerance) {
    return DayRange.of(start, tolerance);
  }

  /**
   * The days on which what it dates may have ended.
   *
   * @param tolerance how far “about” reaches
   * @return the days of its end, or of all of it if it is no interval
   */
  public DayRange ending(TimeTolerance tolerance) {
    return DayRange.of(end, tolerance);
  }

  /**
   * How precisely it is stated.
   *
   * @return the precision; {@link Precision#INTERVAL} for every interval
   */
  public Precision precision() {
    return !interval && start instanceof EdtfDate date ? date.precision() : Precision.INTERVAL;
  }

  /**
   * Whether the source itself doubts it ({@code ?} or {@code %} at either end).
   *
   * @return true if so
   */
  public boolean uncertain() {
    return either(EdtfDate::uncertain);
  }

  /**
   * Whether it is “about” a time ({@code ~} or {@code %} at either end).
   *
   * @return true if so
   */
  public boolean approximate() {
    return either(EdtfDate::approximate);
  }

  /**
   * Whether it has two ends.
   *
   * @return true if it is written with {@code /}
   */
  public boolean interval() {
    return interval;
  }

  private boolean either(Predicate<EdtfDate> quality) {
    return (start instanceof EdtfDate from && quality.test(from))
        || (end instanceof EdtfDate to && quality.test(to));
  }

  /**
   * Compares the times of one event: each expression bounds a moment.
   *
   * @param other the other time
   * @param tolerance how far “about” reaches
   * @return how this stands to the other
   */
  public ValueRelation asEvent(TimeExpression other, TimeTolerance tolerance) {
    return EventRelation.between(this, other, tolerance);
  }

  /**
   * Compares the times of one state: an interval is an extent, and starts and ends compare
   * separately; a time that is no interval says that the state held at some moment within it. Two
   * of the latter are comparable only if one lies within the other, since a state can hold at both.
   *
   * @param other the other time
   * @param tolerance how far “about” reaches
   * @return how this stands to the other
   */
  public ValueRelation asState(TimeExpression other, TimeTolerance tolerance) {
    return StateRelation.between(this, other, tolerance);
  }

  /**
   * Whether this lies before the other, with the standard tolerance. Two moments of one day may
   * stand in either order.
   *
   * @param other the other time
   * @return whether all, some or no pairs of completions are in this order; never certain where a
   *     source doubts
   */
  public Truth before(TimeExpression other) {
    return EventRelation.order(this, other, TimeTolerance.STANDARD);
  }

  EdtfEnd start() {
    return start;
  }

  EdtfEnd end() {
    return end;
  }

  /**
   * Says it for readers.
   *
   * @return for example “29 January 2024”, “about September 2023”, “since August 2021”, “the 1980s”
   */
  public String words() {
    return interval ? TimeWords.ofInterval(start, end) : TimeWords.ofEnd(start);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeExpression that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The canonical EDTF, which {@link #parse} reads back as an equal expression. */
  @Override
  public String toString() {
    return interval ? start + "/" + end : start.toString();
  }
}
