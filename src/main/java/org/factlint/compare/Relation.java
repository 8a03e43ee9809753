package org.factlint.compare;

import org.factlint.value.ValueRelation;

/** How the answer of side a stands to that of side b, as rules see it. */
public enum Relation {
  /** The same answer. */
  EQUAL,
  /** The same answer, a more precise. */
  REFINES,
  /** The same answer, b more precise. */
  REFINED_BY,
  /** Answers that share some reading. */
  OVERLAPPING,
  /** Answers that share no reading. */
  DISJOINT,
  /** Answers that cannot be compared. */
  UNKNOWN;

  /**
   * The relation of values, as rules see it.
   *
   * @param relation what comparing the values gave
   * @return the word for it
   */
  public static Relation of(ValueRelation relation) {
    if (relation instanceof ValueRelation.Equal) {
      return EQUAL;
    } else if (relation instanceof ValueRelation.Refines) {
      return REFINES;
    } else if (relation instanceof ValueRelation.RefinedBy) {
      return REFINED_BY;
    } else if (relation instanceof ValueRelation.Overlapping) {
      return OVERLAPPING;
    } else if (relation instanceof ValueRelation.Disjoint) {
      return DISJOINT;
    }
    return UNKNOWN;
  }
}
