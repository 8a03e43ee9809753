package org.factlint.compare;

/**
 * An amount that a source states, and the same amount worked out of others that belong to it.
 *
 * @param core the claims: the stated amount, then those it was worked out of; the words of the
 *     relation are the calculation
 * @param operation how it was worked out
 * @param balance how the worked amount stands to the stated one
 * @param complete whether all that the calculation needs is said to be there
 */
public record Calculation(Core core, Operation operation, Balance balance, boolean complete)
    implements Observation {

  /** How an amount is worked out. */
  public enum Operation {
    /** The parts of a whole are added. */
    SUM,
    /** A part is taken as a share of its whole. */
    SHARE,
    /** A part is held against its whole. */
    SUBSET,
    /** Listed items are counted. */
    LIST,
    /** A rate is multiplied by a duration. */
    RATE,
    /** A later value is held against an earlier one. */
    TREND
  }

  /** How a worked amount stands to a stated one. */
  public enum Balance {
    /** Some reading of the numbers makes them equal. */
    AGREES,
    /** It is larger, however the numbers are read. */
    OVER,
    /** It is smaller, however the numbers are read. */
    SHORT
  }

  @Override
  public Aspect aspect() {
    return Aspect.QUANTITY;
  }
}
