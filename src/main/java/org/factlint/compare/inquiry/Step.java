package org.factlint.compare.inquiry;

import java.util.List;
import org.factlint.compare.Aspect;

/**
 * What came of one question for two claims.
 *
 * @param aspect what it asks
 * @param course how far the two got
 * @param question the question in words for readers; empty where they do not share one
 * @param a the first claim's answer, for readers; empty where they do not share a question
 * @param b the second claim's answer, likewise
 * @param reasons what decided, a sentence each, for readers; where the claims are kept apart, all
 *     that does so, in the order in which it is told
 */
public record Step(
    Aspect aspect, Course course, String question, String a, String b, List<String> reasons) {

  /**
   * A question that the two claims do not share.
   *
   * @param aspect what it asks
   * @param course how far they got
   * @return the step
   */
  public static Step alone(Aspect aspect, Course course) {
    return new Step(aspect, course, "", "", "", List.of());
  }
}
