package org.factlint.extract.time.meaning;

import java.util.function.UnaryOperator;

/**
 * A time and why it is that.
 *
 * @param value the time, exactly as the calendar counts it
 * @param cautious the time as it may be compared: as coarse as the words, and as wide as they allow
 * @param basis the reason in words
 */
public record Sense(Stretch value, Stretch cautious, String basis) {

  /**
   * A time that is no finer than its words.
   *
   * @param value the time
   * @param basis the reason in words
   * @return the sense
   */
  public static Sense of(Stretch value, String basis) {
    return new Sense(value, value, basis);
  }

  /**
   * Changes the time.
   *
   * @param change what becomes of it
   * @param reason the reason in words
   * @return the new sense
   */
  public Sense with(UnaryOperator<Stretch> change, String reason) {
    return new Sense(change.apply(value), change.apply(cautious), reason);
  }
}
