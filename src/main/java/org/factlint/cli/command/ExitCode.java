package org.factlint.cli.command;

/** How the program ends; a contract with scripts and build servers. */
public final class ExitCode {
  /** Nothing is open at or above {@code --fail-on}. */
  public static final int PASSED = 0;

  /** Something is open. */
  public static final int OPEN = 1;

  /** Bad usage, or input that could not be read or checked. */
  public static final int NOT_CHECKABLE = 2;

  /** No claim was read. */
  public static final int NOTHING_READ = 3;

  /** A fault of the program itself. */
  public static final int FAULT = 70;

  private ExitCode() {}
}
