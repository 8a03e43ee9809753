package org.factlint.ruledoc;

import java.util.List;
import org.factlint.finding.Problem;

/**
 * What came of reading cases.
 *
 * @param cases the cases that are sound, in the order of the file
 * @param problems what is wrong with the others, in the order of the file
 */
public record CaseReading(List<RuleCase> cases, List<Problem> problems) {

  /**
   * Copies the lists.
   *
   * @param cases the cases
   * @param problems the problems
   */
  public CaseReading {
    cases = List.copyOf(cases);
    problems = List.copyOf(problems);
  }
}
