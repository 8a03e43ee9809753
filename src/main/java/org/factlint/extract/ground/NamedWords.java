package org.factlint.extract.ground;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.extract.ground.Naming.Named;

/** Whom the words of a claim name. */
public final class NamedWords {
  private final Naming naming;
  private final String quote;
  private final String context;
  private final List<Named> others;

  /** The words without the names of others. */
  private final String left;

  NamedWords(Naming naming, Set<EntityId> known, String quote, String context) {
    this.naming = naming;
    this.quote = quote;
    this.context = context;
    this.others = naming.others(known, quote);
    String without = quote;
    for (Named other : others) {
      without = without.replace(other.name(), " ");
    }
    this.left = without;
  }

  /**
   * Whether the words may mean an entity.
   *
   * @param id the entity
   * @return true if some word stands there for it
   */
  public boolean mayMean(EntityId id) {
    return naming.mayBeIn(id, quote) || naming.mayBeIn(id, context);
  }

  /**
   * Somebody whom the quotation names by a whole name where the claim has an entity that nothing
   * else there may mean.
   *
   * @param instead an entity of the claim
   * @return somebody of its kind whom the claim does not speak of: the one with the longest name
   */
  public Optional<Entity> another(EntityId instead) {
    return others.isEmpty() || naming.mayBeIn(instead, left) || naming.mayBeIn(instead, context)
        ? Optional.empty()
        : others.stream()
            .map(Named::entity)
            .filter(other -> naming.areOfOneKind(instead, other))
            .findFirst();
  }

  /**
   * Whether the quotation names one entity before another.
   *
   * @param one an entity
   * @param other another one
   * @return true if it names both, and the one first
   */
  public boolean inOrder(EntityId one, EntityId other) {
    int first = naming.firstPlace(one, quote);
    int second = naming.firstPlace(other, quote);
    return first >= 0 && second > first;
  }
}
