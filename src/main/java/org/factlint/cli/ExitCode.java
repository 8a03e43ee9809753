package org.factlint.cli;

/** How the program ends; a contract with scripts and build servers. */
final class ExitCode {
  /** Nothing is open at or above {@code --fail-on}. */
  static final int PASSED = 0;

  /** Something is open. */
  static final int OPEN = 1;

  /** Bad usage, or input that could not be read or checked. */
  static final int NOT_CHECKABLE = 2;

  /** No claim was read. */
  static final int NOTHING_READ = 3;

  /** A fault of the program itself. */
  static final int FAULT = 70;

  private ExitCode() {}
}
