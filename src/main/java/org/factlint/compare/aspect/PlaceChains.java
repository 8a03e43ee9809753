package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.compare.Participant;
import org.factlint.compare.Relation;
import org.factlint.compare.align.Participants;

/** How places lie to each other, by what the entities say lies in what. */
final class PlaceChains {
  private final Entities entities;
  private final Participants participants;

  PlaceChains(Entities entities, Participants participants) {
    this.entities = entities;
    this.participants = participants;
  }

  /**
   * How one place stands to another: disjoint only if both lie in known larger places, and neither
   * in the other, or if their names are known to be different ones; unknown where neither the
   * entities nor the names tell.
   */
  Relation relation(Participant a, Participant b) {
    if (a.key().equals(b.key())) {
      return Relation.EQUAL;
    }
    if (a.kind() == Participant.Kind.NAME && b.kind() == Participant.Kind.NAME) {
      return Relation.DISJOINT;
    }
    List<EntityId> chainA = chain(a);
    List<EntityId> chainB = chain(b);
    if (chainA.isEmpty() || chainB.isEmpty()) {
      return Relation.UNKNOWN;
    }
    if (chainA.contains(chainB.get(0))) {
      return Relation.REFINES;
    }
    if (chainB.contains(chainA.get(0))) {
      return Relation.REFINED_BY;
    }
    return placed(chainA) && placed(chainB) ? Relation.DISJOINT : Relation.UNKNOWN;
  }

  /** Whether both participants are places. */
  boolean places(Participant a, Participant b) {
    return isPlace(a) && isPlace(b);
  }

  private boolean isPlace(Participant participant) {
    return participants
        .entity(participant)
        .map(Entity::type)
        .filter(type -> type == EntityType.PLACE || type == EntityType.COUNTRY)
        .isPresent();
  }

  private boolean placed(List<EntityId> chain) {
    EntityId top = chain.get(chain.size() - 1);
    return entities.find(top).filter(e -> e.type() == EntityType.COUNTRY).isPresent()
        || chain.size() > 1;
  }

  private List<EntityId> chain(Participant place) {
    List<EntityId> chain = new ArrayList<>();
    Optional<Entity> current = participants.entity(place);
    while (current.isPresent() && !chain.contains(current.get().id())) {
      chain.add(current.get().id());
      current = larger(current.get());
    }
    return chain;
  }

  private Optional<Entity> larger(Entity place) {
    Entity.Links links = place.links();
    EntityId larger = links.in() != null ? links.in() : links.partOf();
    EntityId next = larger != null ? larger : links.capitalOf();
    return next == null ? Optional.empty() : entities.find(next);
  }
}
