package org.factlint.compare.match;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.Referent;
import org.factlint.compare.Participant;
import org.factlint.value.Name;

/** Whether what two claims are about may be one thing. */
final class Subjects {
  private static final Set<String> OPEN = Set.of("he", "she");

  private Subjects() {}

  /** Of two that are both known by name, one name must hold the other. */
  static boolean compatible(Participant one, Participant two) {
    boolean known = one.kind() == Participant.Kind.ENTITY && two.kind() == Participant.Kind.ENTITY;
    if (!known || one.key().equals(two.key())) {
      return true;
    }
    Set<String> first = new LinkedHashSet<>(new Name(one.label()).words());
    Set<String> second = new LinkedHashSet<>(new Name(two.label()).words());
    return first.containsAll(second) || second.containsAll(first);
  }

  /** Whether a claim is of somebody whom the article leaves open. */
  static boolean unknown(Claim claim) {
    return claim.statement().subject() instanceof Referent.Described described
        && OPEN.contains(described.text().toLowerCase(Locale.ROOT));
  }
}
