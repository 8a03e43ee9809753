package org.factlint.validate;

import org.factlint.claim.Predicate;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.json.Check;

/** Finds values that change by the day, and do not say for which day they hold. */
final class MissingQualifiers implements ClaimCheck {
  private final Vocabulary vocabulary;

  MissingQualifiers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(ClaimPlace claim) {
    boolean dated =
        claim.claim().qualifiers().asOf() != null
            || claim.statement().time() != null
            || claim.published() != null;
    if (claim.statement().quantity() != null && !dated) {
      vocabulary
          .find(claim.statement().predicate())
          .filter(known -> known.measure().monotone() != null)
          .ifPresent(known -> missing(claim, known));
    }
  }

  private static void missing(ClaimPlace claim, Predicate predicate) {
    claim.warn(
        Check.MISSING_QUALIFIER,
        claim.at("quantity"),
        "a number of “" + predicate.id() + "” of no day",
        "a day that it holds for, as it only ever "
            + (predicate.measure().monotone() == Predicate.Monotone.RISING ? "grows" : "shrinks"),
        "add “asOf” to “qualifiers”, or “published” to “source”");
  }
}
