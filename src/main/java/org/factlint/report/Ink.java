package org.factlint.report;

/** How words are set apart on a terminal. */
public enum Ink {
  /** As everything else. */
  PLAIN(""),
  /** What must be seen first. */
  BOLD("1"),
  /** What may be passed over. */
  FAINT("2"),
  /** The words that decide. */
  DECIDING("1;4"),
  /** What contradicts. */
  RED("1;31"),
  /** What is doubtful. */
  YELLOW("1;33"),
  /** What is the same. */
  GREEN("1;32"),
  /** What is only good to know. */
  BLUE("1;36");

  private static final String ESCAPE = "\u001B[";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** Writes words in this ink. */
  void write(StringBuilder out, CharSequence words, boolean colour) {
    if (!colour || code.isEmpty() || words.isEmpty()) {
      out.append(words);
    } else {
      out.append(ESCAPE).append(code).append('m').append(words).append(ESCAPE).append("0m");
    }
  }
}
