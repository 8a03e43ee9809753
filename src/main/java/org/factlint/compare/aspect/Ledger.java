package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparisons.Blocked;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;

/** Collects what comparing brings forth, in the order in which it comes. */
public final class Ledger {
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Blocked> blocked = new LinkedHashMap<>();
  private final Set<Claim> confirmed = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Takes a fact for the rules.
   *
   * @param fact a comparison or an observation
   */
  public void add(Fact fact) {
    facts.add(fact);
    if (fact instanceof Comparison && !fact.withinSource()) {
      for (Answer answer : fact.answers()) {
        for (Reading reading : answer.readings()) {
          confirmed.add(reading.claim());
        }
      }
    }
  }

  /**
   * Takes a pair that looks alike but answers different questions. The same reason for another
   * aspect of the same pair is not told twice.
   *
   * @param a one claim
   * @param b the other
   * @param aspect what would have been compared
   * @param reason what keeps them apart, for readers
   */
  public void block(Reading a, Reading b, Aspect aspect, String reason) {
    blocked.putIfAbsent(
        a.ref() + " " + b.ref() + " " + reason, new Blocked(a.ref(), b.ref(), aspect, reason));
  }

  /**
   * The facts so far.
   *
   * @return comparisons and observations, in order
   */
  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /**
   * The pairs kept apart so far.
   *
   * @return the pairs, in order
   */
  public List<Blocked> blocked() {
    return List.copyOf(blocked.values());
  }

  /**
   * Whether a claim was compared with one of another source.
   *
   * @param claim one of the claims whose readings were compared
   * @return whether a comparison speaks of it
   */
  public boolean confirmed(Claim claim) {
    return confirmed.contains(claim);
  }
}
