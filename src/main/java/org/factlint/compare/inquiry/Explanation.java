package org.factlint.compare.inquiry;

import java.util.List;
import org.factlint.claim.ClaimRef;
import org.factlint.compare.Answer;
import org.factlint.compare.Fact;

/**
 * How two claims of a story came to be compared, or did not: noted while comparing, so that it is
 * what was done, and no retelling of it.
 *
 * @param a one claim
 * @param b the other
 * @param hindrances what kept either from being held against claims such as the other at all, a
 *     sentence each, for readers
 * @param readAs why the two may be read as they are, a sentence each, for readers
 * @param standings how the two stand in each point
 * @param steps what came of each question, in the order in which they are asked
 * @param facts what was drawn from both, for rules to judge, in the order of the story
 */
public record Explanation(
    ClaimRef a,
    ClaimRef b,
    List<String> hindrances,
    List<String> readAs,
    List<Standing> standings,
    List<Step> steps,
    List<Fact> facts) {

  /**
   * How far the two got with any question.
   *
   * @return the farthest course
   */
  public Course farthest() {
    return steps.stream().map(Step::course).max(Course::compareTo).orElse(Course.NEITHER_ANSWERS);
  }

  /**
   * Whether an answer is given by a claim.
   *
   * @param answer the answer
   * @param claim the claim
   * @return true if the claim is among those that give it
   */
  public static boolean names(Answer answer, ClaimRef claim) {
    return answer.readings().stream().anyMatch(reading -> reading.ref().equals(claim));
  }
}
