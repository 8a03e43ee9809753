package org.factlint.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the things that the program does. */
public interface Command {
  /**
   * The word that calls it.
   *
   * @return the word
   */
  String name();

  /**
   * Its options and its help, made anew.
   *
   * @return the specification for the parser
   */
  CommandSpec spec();

  /**
   * Runs it.
   *
   * @param parsed what the command line gives for its options
   * @return the exit code
   * @throws UsageException if the command line asks for something that cannot be done
   * @throws UnwritableException if a file cannot be written
   */
  int run(ParseResult parsed) throws UsageException, UnwritableException;
}
