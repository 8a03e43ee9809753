package org.factlint.job;

/** Is told what a job does next, so that somebody may measure or show it. */
@FunctionalInterface
public interface Stages {
  /** Tells nobody. */
  Stages UNWATCHED = stage -> {};

  /**
   * A stage begins; the one before it has ended.
   *
   * @param stage what is done, as a verb: reading, comparing
   */
  void begin(String stage);
}
