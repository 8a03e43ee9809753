package org.factlint.cli.command;

/** The program's version, as its build names it. */
public final class ProgramVersion {
  /** Written here, too, and not only in the build: reports name it, whatever they are run from. */
  public static final String NUMBER = "0.1.0-SNAPSHOT";

  private ProgramVersion() {}
}
