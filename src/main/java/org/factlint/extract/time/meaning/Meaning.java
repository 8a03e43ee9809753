package org.factlint.extract.time.meaning;

import org.jspecify.annotations.Nullable;

/** What words for a time mean, once it is known what day it is. */
public interface Meaning {

  /**
   * Resolves it.
   *
   * @param setting the day of writing, and which way the sentence looks
   * @return the time and its reason; null if the setting does not tell enough, or there is no such
   *     day
   */
  @Nullable Sense in(Setting setting);

  /**
   * What it is one of, as far as the words tell it before they are resolved.
   *
   * @return the unit of the calendar; null if it is none, several, or not told
   */
  default @Nullable CalendarUnit grain() {
    return null;
  }
}
