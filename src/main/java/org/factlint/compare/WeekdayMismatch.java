package org.factlint.compare;

/**
 * A weekday that a source names beside a date, and that the calendar does not have there.
 *
 * @param core the claims of the date
 */
public record WeekdayMismatch(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.TIME;
  }
}
