package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar: a day, a month, a decade, or from one of them to another. What EDTF
 * has a word for is one date, and anything else an interval.
 */
public final class Stretch {
  private final @Nullable Stamp from;
  private final @Nullable Stamp to;
  private final @Nullable CalendarUnit unit;
  private final String qualifier;

  private Stretch(
      @Nullable Stamp from, @Nullable Stamp to, @Nullable CalendarUnit unit, String qualifier) {
    this.from = from;
    this.to = to;
    this.unit = unit;
    this.qualifier = qualifier;
  }

  /**
   * A unit of the calendar.
   *
   * @param unit the unit
   * @param day a day within it
   * @return all of the unit
   */
  public static Stretch of(CalendarUnit unit, LocalDate day) {
    return new Stretch(Stamp.beginning(unit, day), Stamp.ending(unit, day), unit, "");
  }

  /**
   * A minute of a day.
   *
   * @param day the day
   * @param clock the time of day, local
   * @return the minute
   */
  public static Stretch at(LocalDate day, LocalTime clock) {
    Stamp stamp = new Stamp(CalendarUnit.DAY, day, clock);
    return new Stretch(stamp, stamp, CalendarUnit.DAY, "");
  }

  /**
   * From one day to another.
   *
   * @param first the first day
   * @param last the last day, not before the first
   * @return the days
   */
  public static Stretch days(LocalDate first, LocalDate last) {
    CalendarUnit unit = first.equals(last) ? CalendarUnit.DAY : null;
    return new Stretch(Stamp.day(first), Stamp.day(last), unit, "");
  }

  /**
   * From the beginning of this to the end of another.
   *
   * @param later a stretch that ends after this begins
   * @return both and what lies between
   */
  public Stretch to(Stretch later) {
    return equals(later)
        ? this
        : new Stretch(from, later.to, null, qualifier.isEmpty() ? later.qualifier : qualifier);
  }

  /**
   * From the beginning of this, without an end.
   *
   * @return the open stretch
   */
  public Stretch onwards() {
    return new Stretch(from, null, null, qualifier);
  }

  /**
   * Up to the end of this, without a beginning.
   *
   * @return the open stretch
   */
  public Stretch backwards() {
    return new Stretch(null, to, null, qualifier);
  }

  /**
   * The same, only roughly.
   *
   * @return this, “about”
   */
  public Stretch about() {
    return new Stretch(from, to, unit, qualifier.equals("?") ? "%" : "~");
  }

  /**
   * The same, as a guess.
   *
   * @return this, doubted
   */
  public Stretch doubted() {
    return new Stretch(from, to, unit, qualifier.equals("~") ? "%" : "?");
  }

  /**
   * The same, as rough and as doubted as another.
   *
   * @param other the other
   * @return this with the other's qualification
   */
  public Stretch qualifiedAs(Stretch other) {
    return new Stretch(from, to, unit, other.qualifier);
  }

  /**
   * Its first day.
   *
   * @return the day; null if it has no beginning
   */
  public @Nullable LocalDate first() {
    return from == null ? null : from.first();
  }

  /**
   * Its last day.
   *
   * @return the day; null if it has no end
   */
  public @Nullable LocalDate last() {
    return to == null ? null : to.last();
  }

  /**
   * What it is one of.
   *
   * @return the unit that it is all of; null if it runs from one to another
   */
  public @Nullable CalendarUnit unit() {
    return unit;
  }

  /** The year that it begins in, for readers. */
  String year() {
    return from == null ? "" : Integer.toString(from.first().getYear());
  }

  /**
   * Whether EDTF can say it.
   *
   * @return false of years beyond four digits, and of decades before the first year
   */
  public boolean expressible() {
    return (from == null || from.expressible()) && (to == null || to.expressible());
  }

  /**
   * Its value.
   *
   * @return the EDTF of it
   * @throws org.factlint.value.InvalidValueException if it is not {@link #expressible}
   */
  public TimeExpression edtf() {
    return TimeExpression.parse(toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stretch that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hash(toString());
  }

  /** The EDTF of it. */
  @Override
  public String toString() {
    String first = end(from);
    String last = end(to);
    return first.equals(last) ? first : first + "/" + last;
  }

  private String end(@Nullable Stamp stamp) {
    return stamp == null ? ".." : stamp.edtf() + qualifier;
  }
}
