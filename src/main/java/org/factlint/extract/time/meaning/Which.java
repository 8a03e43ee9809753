package org.factlint.extract.time.meaning;

/** Which of several, as seen from the day of writing. */
public enum Which {
  /** The one that ended last. */
  LAST,
  /** The one of the unit before: “the previous Monday” is that of the week before. */
  PREVIOUS,
  /** The one that is going on, or the one of this week or year. */
  THIS,
  /** The one after; of weekdays, that of the week after. */
  NEXT,
  /** The one that begins next. */
  COMING
}
