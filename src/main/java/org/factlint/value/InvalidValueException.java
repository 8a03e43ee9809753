package org.factlint.value;

/**
 * A value that is not written as its format asks. The message says what was found and where, what
 * was expected, and what to do, so that a person can mend it from the message alone. Columns are
 * 1-based and count code points of the value.
 */
public final class InvalidValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 60;

  /** The part of the value that is wrong. */
  private final String found;

  /** Where in the value it begins. */
  private final int column;

  /** What belongs there. */
  private final String expected;

  /** The way out. */
  private final String remedy;

  /**
   * Describes what is wrong with a value.
   *
   * @param found what was found, shown in quotation marks and cut when it is long
   * @param column where in the value it begins, 1-based, in code points
   * @param expected what belongs there
   * @param remedy what to do, as an imperative clause
   */
  public InvalidValueException(String found, int column, String expected, String remedy) {
    super(
        "column %d: found %s, expected %s; %s"
            .formatted(
                column, found.isEmpty() ? "nothing" : "“" + cut(found) + "”", expected, remedy));
    this.found = found;
    this.column = column;
    this.expected = expected;
    this.remedy = remedy;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  /**
   * What was found.
   *
   * @return the wrong part, as it was written
   */
  public String found() {
    return found;
  }

  /**
   * Where it was found.
   *
   * @return the 1-based column within the value, in code points
   */
  public int column() {
    return column;
  }

  /**
   * What was expected.
   *
   * @return a noun phrase
   */
  public String expected() {
    return expected;
  }

  /**
   * What to do.
   *
   * @return an imperative clause
   */
  public String remedy() {
    return remedy;
  }
}
