package org.factlint.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Manner;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.claim.TimeReference;
import org.factlint.factfile.LocatedClaim;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Level;
import org.factlint.text.Span;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims that say the same from the same words.
 *
 * @param log takes up what is found
 */
record Repetitions(ProblemLog log) {

  /** What a claim says; how its values are explained makes no other claim of it. */
  private record Said(
      Statement rest,
      @Nullable TimeExpression time,
      @Nullable Object relation,
      @Nullable Quantity quantity,
      Manner manner,
      Qualifiers qualifiers,
      Span words) {

    private static Said of(Claim claim) {
      Statement said = claim.statement();
      TimeReference time = said.time();
      Statement rest =
          new Statement(said.subject(), said.predicate(), said.object(), null, null, said.place());
      return new Said(
          rest,
          time == null ? null : time.value(),
          time == null ? null : time.relation(),
          plain(said.quantity()),
          claim.manner(),
          claim.qualifiers(),
          claim.quote().span());
    }

    private static @Nullable Quantity plain(@Nullable Quantity quantity) {
      return quantity == null
          ? null
          : new Quantity(
              quantity.amount(),
              quantity.min(),
              quantity.max(),
              quantity.approximate(),
              quantity.unitCode(),
              null);
    }
  }

  void check(List<LocatedClaim> claims) {
    Map<Said, LocatedClaim> first = new LinkedHashMap<>();
    for (LocatedClaim claim : claims) {
      LocatedClaim other = first.putIfAbsent(Said.of(claim.claim()), claim);
      if (other != null) {
        repeated(claim, other);
      }
    }
  }

  private void repeated(LocatedClaim claim, LocatedClaim other) {
    ClaimId id = other.claim().id();
    log.note(
        Level.WARNING,
        Check.DUPLICATE_CLAIM,
        claim.node(),
        "what “"
            + id
            + "” on line "
            + log.position(other.node().offset()).line()
            + " says from the same words",
        "each claim once",
        "remove one of the two");
  }
}
