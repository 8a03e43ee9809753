package org.factlint.job.inquiry;

import java.util.List;
import java.util.Optional;
import org.factlint.check.ConsistencyChecker;
import org.factlint.check.Judged;
import org.factlint.claim.ClaimRef;
import org.factlint.compare.inquiry.Explanation;
import org.factlint.compare.story.Comparer;
import org.factlint.finding.Finding;
import org.factlint.job.CheckOutcome.Checked;

/** Tells why two claims of a check were flagged, or were not. It compares their story once more. */
public final class WhyJob {
  private final Checked checked;

  /**
   * Asks about what was checked.
   *
   * @param checked the stories, with what came of them
   */
  public WhyJob(Checked checked) {
    this.checked = checked;
  }

  /**
   * The claims that can be asked about.
   *
   * @return the claims of all stories
   */
  public FoundClaims claims() {
    return new FoundClaims(checked.stories());
  }

  /**
   * Why two claims were flagged, or were not.
   *
   * @param a one claim
   * @param b another one
   * @return every step that decided
   */
  public PairAccount explain(FoundClaim a, FoundClaim b) {
    if (!a.story().story().name().equals(b.story().story().name())) {
      return new PairAccount(a, b, Optional.empty(), List.of(), List.of());
    }
    Explanation told = new Comparer().explain(a.story().story(), a.ref(), b.ref());
    List<Judged> judged = ConsistencyChecker.with(checked.rules()).judge(told.facts());
    List<Finding> findings =
        a.story().result().findings().stream()
            .filter(finding -> names(finding, a.ref()) && names(finding, b.ref()))
            .toList();
    return new PairAccount(a, b, Optional.of(told), judged, findings);
  }

  private static boolean names(Finding finding, ClaimRef claim) {
    return finding.evidence().stream().anyMatch(evidence -> evidence.claim().equals(claim));
  }
}
