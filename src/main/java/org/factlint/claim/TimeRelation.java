package org.factlint.claim;

import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The place of a claim in time, given by another claim of the same source.
 *
 * @param order before, after, during or overlapping the other
 * @param other the other claim
 * @param offset how long before or after, if stated
 */
public record TimeRelation(Order order, ClaimId other, @Nullable Quantity offset) {

  /** The orders that a source can state. */
  public enum Order {
    /** Ends before the other begins. */
    BEFORE,
    /** Begins after the other ends. */
    AFTER,
    /** Lies within the other. */
    DURING,
    /** Shares some time with the other. */
    OVERLAPS
  }
}
