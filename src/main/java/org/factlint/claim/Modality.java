package org.factlint.claim;

import java.util.Locale;

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
  OPINION;

  private final String word = name().toLowerCase(Locale.ROOT);

  /**
   * The word that stands for it in files.
   *
   * @return the name in lower case
   */
  public String word() {
    return word;
  }
}
