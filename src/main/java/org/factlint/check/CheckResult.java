package org.factlint.check;

import java.util.List;
import org.factlint.claim.ClaimRef;
import org.factlint.finding.Finding;

/**
 * What checking a story brought to light.
 *
 * @param findings the findings, loudest first; then by kind, the predicate's importance, topic, id
 * @param unconfirmed claims that no other source's claim was compared with
 * @param comparisons how many pairs of answers were compared
 */
public record CheckResult(List<Finding> findings, List<ClaimRef> unconfirmed, int comparisons) {

  /**
   * Copies the lists.
   *
   * @param findings the findings
   * @param unconfirmed the claims
   * @param comparisons the count
   */
  public CheckResult {
    findings = List.copyOf(findings);
    unconfirmed = List.copyOf(unconfirmed);
  }
}
