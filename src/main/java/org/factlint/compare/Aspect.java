package org.factlint.compare;

import java.util.Locale;

/** Which part of two claims is compared; the question key leaves this part out. */
public enum Aspect {
  /** When. */
  TIME,
  /** How much. */
  QUANTITY,
  /** Where. */
  PLACE,
  /** Whom or what, where the predicate has one object per question. */
  OBJECT,
  /** Who, where the predicate has one subject per question. */
  SUBJECT,
  /** Who did it to whom. */
  ROLE,
  /** Whether it is so. */
  POLARITY,
  /** Which of several statements that exclude each other. */
  EXCLUSION,
  /** How many of them: all, most, some, none. */
  EXTENT,
  /** How certain it is: hinted, planned, done. */
  MODALITY,
  /** Who says so. */
  ATTRIBUTION,
  /** By what name or word. */
  LABEL,
  /** Which rank among acts of a class. */
  ORDER;

  private final String word = name().toLowerCase(Locale.ROOT);

  /**
   * The word in reports.
   *
   * @return the name in lower case
   */
  public String word() {
    return word;
  }
}
