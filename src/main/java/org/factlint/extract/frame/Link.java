package org.factlint.extract.frame;

/**
 * How a frame stands to another frame of the same article.
 *
 * @param relation how
 * @param frame the number of the other frame, counted from 0
 */
public record Link(Relation relation, int frame) {

  /** The ways in which frames stand to each other. */
  public enum Relation {
    /** This is said to be after the other. */
    AFTER,
    /** This is said to be before the other. */
    BEFORE,
    /** At the same time, or as long as the other. */
    WHEN,
    /** From the time of the other on. */
    SINCE,
    /** Up to the time of the other. */
    UNTIL,
    /** For the reason of the other. */
    BECAUSE,
    /** Only if the other is so. */
    IF,
    /** Although the other is so. */
    ALTHOUGH,
    /** This is what the other says, thinks, plans or brings about. */
    CONTENT_OF,
    /** This says more of a noun of the other. */
    DETAIL_OF
  }
}
