package org.factlint.text;

/** A file that cannot be read as text. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** It has more bytes than are read. */
    TOO_LARGE,
    /** Its bytes are not UTF-8. */
    NOT_UTF_8,
    /** It has bytes that no text has. */
    NOT_TEXT,
    /** It is a folder, or the system refuses it. */
    REFUSED
  }

  /** Why. */
  private final Reason reason;

  /** Line and column of what is wrong. */
  private final transient Position position;

  /** What was found. */
  private final String found;

  /** What was expected. */
  private final String expected;

  /** The way out. */
  private final String remedy;

  UnreadableFileException(
      Reason reason, Position position, String found, String expected, String remedy) {
    super("found %s, expected %s; %s".formatted(found, expected, remedy));
    this.reason = reason;
    this.position = position;
    this.found = found;
    this.expected = expected;
    this.remedy = remedy;
  }

  /**
   * Why the file cannot be read.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Where the trouble begins.
   *
   * @return the first position of the file, if the whole of it is meant
   */
  public Position position() {
    return position;
  }

  /**
   * What was found.
   *
   * @return a noun phrase
   */
  public String found() {
    return found;
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
