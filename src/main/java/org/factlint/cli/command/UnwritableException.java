package org.factlint.cli.command;

/** A file cannot be written where it should be. */
public final class UnwritableException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses a file whose place is not fit.
   *
   * @param file the file's path for messages
   * @param found what is at its place
   */
  public UnwritableException(String file, String found) {
    this(file, found, "a file that can be written", "name another place with --output");
  }

  /**
   * Refuses a file.
   *
   * @param file the file's path for messages
   * @param found what is at its place
   * @param expected what should be
   * @param fix the way out
   */
  public UnwritableException(String file, String found, String expected, String fix) {
    super(file + ":1:1: error: found " + found + ", expected " + expected + "; " + fix);
  }
}
