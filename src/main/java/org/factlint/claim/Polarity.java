package org.factlint.claim;

/** Whether a claim says that something is so, or that it is not. */
public enum Polarity {
  /** It is so. */
  AFFIRMED,
  /** It is not so. */
  NEGATED
}
