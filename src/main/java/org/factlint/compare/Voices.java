package org.factlint.compare;

/** How the voices of two sides stand to each other: who speaks, and how firmly. */
public enum Voices {
  /** Equally firm, and the same speaker or at least one side in the source's own voice. */
  PLAIN,
  /** Equally firm, but two different named speakers. */
  TWO_SPEAKERS,
  /** One side is only reported, or somebody's opinion; the other is asserted. */
  REPORTED,
  /** One side is said to be possible, the other asserted or decided. */
  POSSIBLE,
  /** One side is planned or expected, the other done. */
  PLANNED
}
