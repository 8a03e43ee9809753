package org.factlint.compare.inquiry;

import java.util.Locale;

/** A point in which two claims may be the same, open or different. */
public enum Point {
  /** What is said. */
  PREDICATE("what is said"),
  /** Of whom or what. */
  SUBJECT("of whom or what"),
  /** Of whom or what else. */
  OBJECT("of whom or what else"),
  /** For which time. */
  TIME("for which time"),
  /** Where. */
  PLACE("where"),
  /** As a part of which event. */
  EVENT("in which event"),
  /** Of which part or population. */
  SCOPE("of which part"),
  /** Which measure. */
  MEASURE("which measure"),
  /** In what sort of unit. */
  UNIT("in which unit"),
  /** Whether it is affirmed or denied. */
  POLARITY("whether it is so"),
  /** How firmly. */
  MODALITY("how firmly"),
  /** In whose words. */
  SPEAKER("in whose words");

  private final String title;
  private final String word = name().toLowerCase(Locale.ROOT);

  Point(String title) {
    this.title = title;
  }

  /**
   * The word for programs.
   *
   * @return the name in lower case
   */
  public String word() {
    return word;
  }

  /**
   * The words for readers.
   *
   * @return words that complete “They are the same in …”
   */
  public String title() {
    return title;
  }
}
