package org.factlint.compare;

/** What sort of disagreement two answers show, where their aspect alone does not say. */
public enum Contrast {
  /** None in particular. */
  PLAIN,
  /** Two predicates that are each other's opposite: approved, rejected. */
  ANTONYM,
  /** Two events of which only one can come about: acquitted, convicted. */
  OUTCOME,
  /** Two states that nothing can be in at once: a civilian, a soldier. */
  CLASS,
  /** Each is said to have done it to the other: who beat whom. */
  SWAPPED_ROLES,
  /** Each is said to stand so to the other, where only one can: who owns whom. */
  CONVERSE,
  /** The same act towards the same counterpart, by another participant. */
  OTHER_PARTICIPANT,
  /** Done in the earlier text, still to come in the later one. */
  REGRESSION
}
