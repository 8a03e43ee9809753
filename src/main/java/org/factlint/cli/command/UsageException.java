package org.factlint.cli.command;

/** The command line asks for something that cannot be done. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses a command line.
   *
   * @param message what was found and what was expected
   */
  public UsageException(String message) {
    super(message);
  }
}
