package org.factlint.compare;

/**
 * How two claims stand in something that is not asked, but must match for them to be comparable.
 */
public enum Axis {
  /** Both state the same. */
  EXACT,
  /** What they state overlaps, or is the same only by inference. */
  OVERLAP,
  /** At least one does not state it. */
  UNSTATED,
  /** They state different things: the claims are about different questions. */
  DISJOINT
}
