package org.factlint.compare.arithmetic;

import java.util.List;
import org.factlint.claim.Policy;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.Ledger;

/**
 * Checks what the claims of a story say about one another's amounts.
 *
 * <p>A claim is a part of another by {@code qualifiers.partOf}. Parts of the same predicate as
 * their whole are taken to share nothing, and to differ in scope, place, subject or object; a part
 * in percent is a share of it; a rate and a duration that are parts of a total make it up. The
 * whole's {@code listed} names its parts, so that they are known to be all; without parts, it names
 * what is counted.
 */
public final class Arithmetic {
  private final Policy policy;
  private final Participants participants;

  /**
   * Calculates within a story.
   *
   * @param policy how far round and approximate numbers reach
   * @param participants whom its claims speak of
   */
  public Arithmetic(Policy policy, Participants participants) {
    this.policy = policy;
    this.participants = participants;
  }

  /**
   * Works out what can be.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes the calculations, those that agree too
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    Amounts amounts = new Amounts(readings, policy);
    Sums sums = new Sums(amounts, new Listing(participants));
    Subsets subsets = new Subsets(amounts);
    Shares shares = new Shares(amounts);
    Totals totals = new Totals(amounts);
    for (Breakdown breakdown : amounts.breakdowns()) {
      sums.of(breakdown).forEach(ledger::add);
      subsets.of(breakdown).forEach(ledger::add);
      shares.of(breakdown).forEach(ledger::add);
      totals.of(breakdown).forEach(ledger::add);
    }
    new Counts(amounts).all().forEach(ledger::add);
    new Trends(amounts).all().forEach(ledger::add);
  }
}
