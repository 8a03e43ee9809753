package org.factlint.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided on a finding. It holds while the finding's answers and the meaning of its
 * rule are the same: whoever agrees later, and whoever reorders or renames, changes nothing.
 *
 * @param finding the finding, or the problem of a file, that it covers
 * @param rule the rule that it came from
 * @param ruleVersion the version of the rule's meaning
 * @param as what the finding is
 * @param reason why, for readers; blank if nobody said
 * @param by who decided; empty if nobody said
 * @param on the day of the decision; null if nobody said
 * @param until the last day on which it holds; null if it holds on
 */
public record Decision(
    FindingId finding,
    String rule,
    int ruleVersion,
    DecidedAs as,
    String reason,
    String by,
    @Nullable LocalDate on,
    @Nullable LocalDate until) {

  /**
   * Whether its time is over.
   *
   * @param today the day to look from; without one, no time is ever over
   * @return true if its last day lies before that day
   */
  public boolean expired(Optional<LocalDate> today) {
    return until != null && today.isPresent() && until.isBefore(today.get());
  }

  /**
   * Whether it speaks of a finding, at the present meaning of its rule.
   *
   * @param other the finding
   * @return true if id, rule and the version of the rule are the same
   */
  public boolean speaksOf(Finding other) {
    return speaksOf(other.id(), other.rule().id(), other.rule().version());
  }

  /**
   * Whether it speaks of a problem of a file.
   *
   * @param problem the problem
   * @return true if id, rule and the version of the rule are the same
   */
  public boolean speaksOf(Problem problem) {
    return speaksOf(problem.id(), problem.rule(), Problem.RULE_VERSION);
  }

  private boolean speaksOf(FindingId id, String ruleId, int version) {
    return finding.equals(id) && rule.equals(ruleId) && ruleVersion == version;
  }
}
