package org.factlint.extract.language;

/** What language a text is in, as far as it matters: only English is read. */
public enum Language {
  /** English. */
  ENGLISH,
  /** Any other language. */
  OTHER,
  /** A text without words. */
  NONE
}
