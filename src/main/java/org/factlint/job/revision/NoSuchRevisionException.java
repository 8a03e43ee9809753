package org.factlint.job.revision;

/** A revision that git cannot read here; the message says what was found and the way out. */
public final class NoSuchRevisionException extends Exception {
  private static final long serialVersionUID = 1L;

  NoSuchRevisionException(String message) {
    super(message);
  }
}
