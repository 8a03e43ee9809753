package org.factlint.compare.match;

import java.util.LinkedHashSet;
import java.util.List;
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

  /**
   * Of two that are both known by name, one name must hold the other. Where the verbs differ, each
   * may see one act from its own side: one presents what the other accepts.
   */
  static boolean compatible(Item one, Item two) {
    Participant mine = one.reading().subject();
    Participant theirs = two.reading().subject();
    boolean known =
        mine.kind() == Participant.Kind.ENTITY && theirs.kind() == Participant.Kind.ENTITY;
    if (!known || mine.key().equals(theirs.key())) {
      return true;
    }
    Set<String> first = new LinkedHashSet<>(new Name(mine.label()).words());
    Set<String> second = new LinkedHashSet<>(new Name(theirs.label()).words());
    return first.containsAll(second)
        || second.containsAll(first)
        || (sides(one, two) && (told(theirs, one.claim()) || told(mine, two.claim())));
  }

  private static boolean sides(Item one, Item two) {
    return !verb(one).equals(verb(two));
  }

  /** The verb without the preposition that stands behind it. */
  private static String verb(Item item) {
    String predicate = item.claim().statement().predicate().value();
    int end = predicate.indexOf('-', predicate.startsWith("be-") ? 3 : 0);
    return end < 0 ? predicate : predicate.substring(0, end);
  }

  /** Whether a claim's words name somebody. */
  private static boolean told(Participant participant, Claim claim) {
    List<String> name = new Name(participant.label()).words();
    return new Name(claim.quote().exact()).words().contains(name.get(name.size() - 1));
  }

  /** Whether a claim is of somebody whom the article leaves open. */
  static boolean unknown(Claim claim) {
    return claim.statement().subject() instanceof Referent.Described described
        && OPEN.contains(described.text().toLowerCase(Locale.ROOT));
  }
}
