package org.factlint.ruledoc;

import java.util.List;
import org.factlint.finding.Finding;

/**
 * What a case gave.
 *
 * @param ruleCase the case
 * @param findings the findings of the story as the case tells it
 * @param failures where they are not what the case must give; none if it passed
 */
public record CaseResult(RuleCase ruleCase, List<Finding> findings, List<Failure> failures) {

  /**
   * Where a case did not give what it must.
   *
   * @param place what to look at: a finding that the case names, or the case
   * @param message what was expected, and what was found
   */
  public record Failure(Place place, String message) {

    /** As compilers print it: {@code file:line:column: message}. */
    @Override
    public String toString() {
      return place + ": " + message;
    }
  }

  /**
   * Copies the lists.
   *
   * @param ruleCase the case
   * @param findings the findings
   * @param failures the failures
   */
  public CaseResult {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  /**
   * Whether the case gave what it must, however it was told.
   *
   * @return true if there is no failure
   */
  public boolean passed() {
    return failures.isEmpty();
  }
}
