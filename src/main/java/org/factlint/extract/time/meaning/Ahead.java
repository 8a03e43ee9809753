package org.factlint.extract.time.meaning;

import org.jspecify.annotations.Nullable;

/**
 * What is a time in a sentence about the future, and a duration in one about the past: “in two
 * weeks”, “within a month”.
 *
 * @param time the time
 * @param needsFuture whether it is a time only if the sentence says that it looks ahead: “in a
 *     week” may be how long or how often
 */
public record Ahead(Meaning time, boolean needsFuture) implements Meaning {

  /**
   * Whether it is a time in such a sentence.
   *
   * @param lean which way the sentence looks
   * @return false if it is a duration
   */
  public boolean holds(Lean lean) {
    return needsFuture ? lean == Lean.FUTURE : lean != Lean.PAST;
  }

  @Override
  public @Nullable Sense in(Setting setting) {
    return time.in(setting);
  }
}
