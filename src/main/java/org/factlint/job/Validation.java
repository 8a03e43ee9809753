package org.factlint.job;

import java.util.List;
import org.factlint.finding.Problem;

/**
 * What came of validating.
 *
 * @param problems what is wrong with the files, each problem once, in the order of the files
 * @param decided those further problems that decisions cover, in this order, too
 * @param unfound paths that lead nowhere, or to what cannot be validated
 * @param sought whether fact files were looked for; not if only other files were named
 * @param files how many fact files were looked at
 * @param claims how many claims were read in them
 */
public record Validation(
    List<Problem> problems,
    List<Problem> decided,
    List<Problem> unfound,
    boolean sought,
    int files,
    int claims) {

  /**
   * Sorts, so that no order of reading shows.
   *
   * @param problems what is wrong with the files
   * @param decided what decisions cover
   * @param unfound paths that lead nowhere
   * @param sought whether fact files were looked for
   * @param files how many fact files were looked at
   * @param claims how many claims were read in them
   */
  public Validation {
    problems = problems.stream().distinct().sorted(Problem.FILE_ORDER).toList();
    decided = decided.stream().distinct().sorted(Problem.FILE_ORDER).toList();
    unfound = unfound.stream().distinct().sorted(Problem.FILE_ORDER).toList();
  }
}
