package org.factlint.bench;

import java.util.List;
import org.factlint.claim.ClaimRef;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;

/**
 * What a finding says: a rule's word on some claims.
 *
 * @param rule the rule
 * @param kind what it found
 * @param claims in what, sorted
 */
public record Found(String rule, FindingKind kind, List<ClaimRef> claims) {

  /**
   * What a finding says.
   *
   * @param finding the finding
   * @return the same, without words
   */
  public static Found of(Finding finding) {
    return new Found(
        finding.rule().id(),
        finding.kind(),
        finding.evidence().stream().map(Evidence::claim).sorted().toList());
  }
}
