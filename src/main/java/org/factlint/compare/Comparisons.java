package org.factlint.compare;

import java.util.List;
import org.factlint.claim.ClaimRef;

/**
 * All that a story gives the rules to judge.
 *
 * @param facts comparisons and observations, in a fixed order
 * @param blocked pairs that look alike but answer different questions
 * @param unconfirmed claims that no other source's claim was compared with
 */
public record Comparisons(List<Fact> facts, List<Blocked> blocked, List<ClaimRef> unconfirmed) {

  /**
   * Two claims that look alike but answer different questions.
   *
   * @param a one claim
   * @param b the other
   * @param aspect what would have been compared
   * @param reason what keeps them apart, for readers
   */
  public record Blocked(ClaimRef a, ClaimRef b, Aspect aspect, String reason) {}
}
