package org.factlint.compare;

/**
 * Claims of dates, orders and durations that cannot all hold together, while all but any one of
 * them can.
 *
 * @param core the claims, one answer each, in the order in which they lead round
 * @param cause what makes them clash
 */
public record TimeClash(Core core, Cause cause) implements Observation {

  /** What makes claims about time clash. */
  public enum Cause {
    /** Dates lie in another order than what they date. */
    DATES_AGAINST_ORDER,
    /** The stated orders alone lead round in a circle. */
    CIRCLE,
    /** A stated duration does not fit the times around it. */
    DURATION,
    /** Something ends before it begins. */
    END_BEFORE_START,
    /** Somebody acts in an office before or after holding it. */
    OUT_OF_OFFICE
  }

  @Override
  public Aspect aspect() {
    return Aspect.TIME;
  }
}
