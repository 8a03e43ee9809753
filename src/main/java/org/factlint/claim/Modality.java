package org.factlint.claim;

/** How firmly a source stands behind a claim. */
public enum Modality {
  /** Stated as a fact, by the source or by a named speaker. */
  ASSERTED,
  /** From an unnamed or hedged source: "some", "reportedly". */
  REPORTED,
  /** Said to be possible, considered or hinted at. */
  POSSIBLE,
  /** Decided or intended, not done yet. */
  PLANNED,
  /** Foreseen, without anybody's decision. */
  EXPECTED,
  /** Said to hold only if something else does. */
  CONDITIONAL,
  /** A judgement of a speaker. */
  OPINION
}
