package org.factlint.config;

import java.util.Locale;
import org.factlint.finding.Level;

/** From which level on an open finding fails a check. */
public enum FailOn {
  /** Only errors fail. */
  ERROR,
  /** Errors and warnings fail. */
  WARNING,
  /** No finding fails. */
  NEVER;

  /**
   * Whether an open finding of a level fails the check.
   *
   * @param level the finding's level
   * @return true if it does
   */
  public boolean fails(Level level) {
    return switch (this) {
      case ERROR -> level == Level.ERROR;
      case WARNING -> level == Level.ERROR || level == Level.WARNING;
      case NEVER -> false;
    };
  }

  /**
   * The word in options and configuration.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
