package org.factlint.extract.claims;

import java.util.List;
import java.util.Set;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;

/** Predicates that no vocabulary has. Nothing follows from them, and they may hold many times. */
final class Generic {
  private static final int IMPORTANCE = 20;

  private Generic() {}

  static Predicate predicate(PredicateId id, String label, Predicate.Kind kind) {
    return new Predicate(
        id,
        label,
        kind,
        new Predicate.Arguments(Set.of(), Set.of()),
        new Predicate.Kinship(null, List.of(), List.of(), List.of(), List.of(), List.of(), null),
        new Predicate.Identity(false, Set.of(), null),
        new Predicate.Measure(null, null, null),
        new Predicate.Presentation(IMPORTANCE, List.of(), List.of()));
  }
}
