package org.factlint.job.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.check.Judged;
import org.factlint.claim.ClaimRef;
import org.factlint.compare.inquiry.Explanation;
import org.factlint.decision.Decision;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;

/**
 * Why two claims were flagged, or were not.
 *
 * @param a one claim
 * @param b the other
 * @param explanation how they came to be compared or not; empty if they are of different stories
 * @param judged what rules say of the facts that were drawn from both
 * @param findings the findings with both, as reports list them
 */
public record PairAccount(
    FoundClaim a,
    FoundClaim b,
    Optional<Explanation> explanation,
    List<Judged> judged,
    List<Finding> findings) {

  /**
   * How it ended.
   *
   * @return the end
   */
  public PairEnd end() {
    if (explanation.isEmpty()) {
      return PairEnd.OTHER_STORIES;
    }
    if (!findings.isEmpty()) {
      boolean against = findings.stream().anyMatch(this::against);
      boolean opposed = findings.stream().anyMatch(this::onTwoSides);
      return against ? PairEnd.FLAGGED : opposed ? PairEnd.AGREE : PairEnd.SIDE_BY_SIDE;
    }
    return switch (explanation.get().farthest()) {
      case COMPARED -> PairEnd.UNJUDGED;
      case ONE_ANSWER -> PairEnd.ONE_ANSWER;
      case NOTHING_TO_JUDGE -> PairEnd.NOTHING_TO_JUDGE;
      case KEPT_APART -> PairEnd.KEPT_APART;
      case SET_ASIDE -> PairEnd.SET_ASIDE;
      default -> PairEnd.NO_COMMON_QUESTION;
    };
  }

  /**
   * What was decided on a finding.
   *
   * @param finding one of the findings
   * @return the decision that covers it, if one does
   */
  public Optional<Decision> decision(Finding finding) {
    return a.story().decisions().on(finding);
  }

  /**
   * Whether a finding holds the two against each other.
   *
   * @param finding one of the findings
   * @return true if they give two of its answers, and these do not agree
   */
  public boolean against(Finding finding) {
    return finding.kind().compareTo(FindingKind.AGREEMENT) < 0 && onTwoSides(finding);
  }

  private boolean onTwoSides(Finding finding) {
    Set<Integer> ones = sides(finding, a.ref());
    Set<Integer> twos = sides(finding, b.ref());
    return ones.stream().anyMatch(one -> twos.stream().anyMatch(two -> !two.equals(one)))
        || finding.kind().compareTo(FindingKind.AGREEMENT) >= 0;
  }

  private static Set<Integer> sides(Finding finding, ClaimRef claim) {
    Set<Integer> sides = new TreeSet<>();
    finding.evidence().stream()
        .filter(evidence -> evidence.claim().equals(claim))
        .map(Evidence::side)
        .forEach(sides::add);
    return sides;
  }
}
