package org.factlint.ruledoc;

import java.util.List;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;

/**
 * A finding as a case names it; in which words and how loudly it speaks, the case leaves open.
 *
 * @param rule the rule that judged
 * @param kind what it says about its claims
 * @param claims the identifiers of its claims, sorted
 */
public record FindingOutline(String rule, FindingKind kind, List<String> claims) {

  /**
   * Sorts the claims.
   *
   * @param rule the rule
   * @param kind the kind
   * @param claims the claims, in any order
   */
  public FindingOutline {
    claims = claims.stream().sorted().toList();
  }

  /**
   * The outline of a finding.
   *
   * @param finding a finding
   * @return what a case says of it
   */
  public static FindingOutline of(Finding finding) {
    return new FindingOutline(
        finding.rule().id(),
        finding.kind(),
        finding.evidence().stream().map(part -> part.claim().claim().value()).toList());
  }

  @Override
  public String toString() {
    return rule + " (" + kind.word() + ") of " + String.join(", ", claims);
  }
}
