package org.factlint.decision;

import org.factlint.factfile.json.Words;

/** What somebody decided that a finding is. */
public enum DecidedAs {
  /** The sources do contradict each other. */
  REAL("a real difference", false),
  /** It only seems so, for a reason that the decision gives. */
  EXPLAINED("explained", false),
  /** It is so, and does not matter. */
  IMMATERIAL("immaterial", false),
  /** The claims answer different questions, and should not have been compared. */
  NOT_COMPARABLE("not comparable", true),
  /** A claim was wrongly read. */
  MISREAD("misread", true),
  /** To be decided later, until a date. */
  DEFERRED("deferred", false);

  private final String title;
  private final boolean falseAlarm;

  DecidedAs(String title, boolean falseAlarm) {
    this.title = title;
    this.falseAlarm = falseAlarm;
  }

  /**
   * The word in decisions, reports and options.
   *
   * @return lower case, with hyphens
   */
  public String word() {
    return Words.word(this);
  }

  /**
   * The words for readers.
   *
   * @return what the finding is, without an article where none is needed
   */
  public String title() {
    return title;
  }

  /**
   * Whether the rule was wrong; only then does the decision count against its precision.
   *
   * @return true for the two words that say so
   */
  public boolean falseAlarm() {
    return falseAlarm;
  }
}
