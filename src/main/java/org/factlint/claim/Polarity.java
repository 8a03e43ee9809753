package org.factlint.claim;

import java.util.Locale;

/** Whether a claim says that something is so, or that it is not. */
public enum Polarity {
  /** It is so. */
  AFFIRMED,
  /** It is not so. */
  NEGATED;

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
