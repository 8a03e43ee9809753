package org.factlint.factfile;

/**
 * What could not be read of that which claims may name. Where something is missing, an unknown name
 * is no fault of the claim, and telling it would hide the faults that are.
 *
 * @param entities whether some entity could not be read
 * @param vocabulary whether some predicate could not be read
 */
public record Gaps(boolean entities, boolean vocabulary) {
  /** Everything was read. */
  public static final Gaps NONE = new Gaps(false, false);
}
