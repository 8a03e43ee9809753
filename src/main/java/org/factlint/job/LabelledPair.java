package org.factlint.job;

import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Two short texts that somebody has judged, or will.
 *
 * @param id its name
 * @param a one text
 * @param b the other
 * @param label how they stand to each other, if somebody has said so
 */
public record LabelledPair(String id, Passage a, Passage b, @Nullable PairLabel label) {

  /**
   * One of the two texts.
   *
   * @param text its words
   * @param published when it was published, if that is known
   */
  public record Passage(String text, @Nullable TimeExpression published) {}
}
