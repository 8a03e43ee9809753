package org.factlint.cli;

/** The program's version, as its build names it. */
final class ProgramVersion {
  /** Written here, too, and not only in the build: reports name it, whatever they are run from. */
  static final String NUMBER = "0.1.0-SNAPSHOT";

  private ProgramVersion() {}
}
