package org.factlint.cli;

/** A report cannot be written where it should be. */
final class UnwritableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnwritableException(String file, String found) {
    super(
        file
            + ":1:1: error: found "
            + found
            + ", expected a file that can be written; name another place with --output");
  }
}
