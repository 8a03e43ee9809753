package org.factlint.compare;

/**
 * One statement that sources give in different voices.
 *
 * @param core the claims of each voice
 * @param shift how the voices differ
 */
public record VoiceShift(Core core, Shift shift) implements Observation {

  /** How the voices of two sources differ that say the same. */
  public enum Shift {
    /** One states in its own voice what the other gives as a named speaker's words. */
    ATTRIBUTION,
    /** One states in its own voice what the other only passes on, or holds possible. */
    HEDGE,
    /** Both give the same words, as those of two different speakers. */
    SPEAKER
  }

  @Override
  public Aspect aspect() {
    return Aspect.ATTRIBUTION;
  }

  /**
   * Whether a speaker is named by one side only.
   *
   * @return true for "the minister says that it is so" against "it is so"
   */
  public boolean attributionLost() {
    return shift == Shift.ATTRIBUTION;
  }

  /**
   * Whether one side is certain of what the other hedges.
   *
   * @return true for "some say that it is so" against "it is so"
   */
  public boolean hedgeLost() {
    return shift == Shift.HEDGE;
  }

  /**
   * Whether the same words are put into two mouths.
   *
   * @return true if two speakers are named for them
   */
  public boolean speakerChanged() {
    return shift == Shift.SPEAKER;
  }
}
