package org.factlint.extract.time.meaning;

/** Which way a sentence looks, and with it a date that does not name its year. */
public enum Lean {
  /** It tells what happened. */
  PAST,
  /** It tells what will happen. */
  FUTURE,
  /** It does not say. */
  OPEN
}
