package org.factlint.finding;

/** How loudly a finding speaks; gates look at this alone. Declared from loudest to quietest. */
public enum Level {
  /** Fails a check unless a decision covers it. */
  ERROR,
  /** Worth an editor's look. */
  WARNING,
  /** Good to know. */
  NOTE,
  /** Not a problem at all. */
  NONE;

  /**
   * The word in reports, rule metadata and options.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The quieter of two levels.
   *
   * @param ceiling the loudest that is allowed
   * @return this level, or the ceiling if this one is louder
   */
  public Level atMost(Level ceiling) {
    return compareTo(ceiling) < 0 ? ceiling : this;
  }
}
