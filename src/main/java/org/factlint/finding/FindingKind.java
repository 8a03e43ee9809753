package org.factlint.finding;

/** What a finding says about its claims, in the order in which reports count and sort them. */
public enum FindingKind {
  /** Between sources: no reading of the claims lets all be true. */
  CONFLICT("conflict", "Contradiction"),
  /** Some reasonable reading of the claims contradicts. */
  POSSIBLE_CONFLICT("possible-conflict", "Possible contradiction"),
  /** All can be true, but framing, certainty or attribution pull apart. */
  TENSION("tension", "Framing differs"),
  /** One source against itself, the calendar or arithmetic. */
  ANOMALY("anomaly", "Check within source"),
  /** The same answer; independence is not established by it. */
  AGREEMENT("agreement", "Same"),
  /** The same answer, one more precise. */
  REFINEMENT("refinement", "More precise");

  private final String word;
  private final String title;

  FindingKind(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /**
   * The word in reports and rule metadata.
   *
   * @return lower case, with hyphens
   */
  public String word() {
    return word;
  }

  /**
   * The words for readers.
   *
   * @return a heading
   */
  public String title() {
    return title;
  }

  /**
   * The kind that this one becomes when all claims are of one source.
   *
   * @return an anomaly for whatever pulls apart, otherwise the kind itself
   */
  public FindingKind withinOneSource() {
    return compareTo(ANOMALY) < 0 ? ANOMALY : this;
  }
}
