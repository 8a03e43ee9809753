package org.factlint.cli;

/** A file cannot be written where it should be. */
final class UnwritableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnwritableException(String file, String found) {
    this(file, found, "a file that can be written", "name another place with --output");
  }

  UnwritableException(String file, String found, String expected, String fix) {
    super(file + ":1:1: error: found " + found + ", expected " + expected + "; " + fix);
  }
}
