package org.factlint.compare;

import java.util.List;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Predicate;
import org.factlint.claim.Source;
import org.jspecify.annotations.Nullable;

/**
 * A claim as comparison reads it: predicate and participants are canonical.
 *
 * @param source the source that makes the claim
 * @param claim the claim as its fact file has it
 * @param predicate the canonical predicate
 * @param subject the canonical subject
 * @param object the canonical object, if it has one
 * @param place the canonical place, if it states one
 * @param implied whether the claim only implies this reading
 * @param steps why it may be read so, a sentence each, for readers
 */
public record Reading(
    Source source,
    Claim claim,
    Predicate predicate,
    Participant subject,
    @Nullable Participant object,
    @Nullable Participant place,
    boolean implied,
    List<String> steps) {

  /**
   * The claim's name.
   *
   * @return source and claim
   */
  public ClaimRef ref() {
    return new ClaimRef(source.id(), claim.id());
  }

  /**
   * The same reading with one more reason.
   *
   * @param step why the claim may be read so, a sentence for readers
   * @return the reading
   */
  public Reading because(String step) {
    List<String> all = new java.util.ArrayList<>(steps);
    all.add(step);
    return new Reading(source, claim, predicate, subject, object, place, implied, List.copyOf(all));
  }
}
