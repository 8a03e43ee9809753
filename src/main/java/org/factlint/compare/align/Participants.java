package org.factlint.compare.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Referent;
import org.factlint.compare.Participant;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * Resolves whom and what claims speak of, across the sources of a story. Words are merged with an
 * entity only by an exact name that one entity alone bears.
 */
public final class Participants {
  private final Entities entities;
  private final OfficeHolders offices;
  private final Map<EntityId, Resolved> byId = new HashMap<>();

  /**
   * Resolves within a story.
   *
   * @param entities the story's entities
   */
  public Participants(Entities entities) {
    this.entities = entities;
    this.offices = new OfficeHolders(entities);
  }

  /**
   * Finds whom a claim speaks of.
   *
   * @param referent the claim's own words or identifier
   * @return the participant, with the reason for each step
   */
  public Resolved resolve(Referent referent) {
    if (referent instanceof Referent.Known known) {
      return byId.computeIfAbsent(known.id(), this::known);
    }
    Referent.Described described = (Referent.Described) referent;
    if (described.office() != null) {
      return holder(described.text(), described.office());
    }
    List<Entity> named = entities.named(new Name(described.text()));
    if (named.size() == 1) {
      Entity entity = principal(named.get(0));
      String step = "“" + described.text() + "” is " + entity.displayName() + ".";
      return new Resolved(participant(entity), entity, List.of(step));
    }
    return words(described.text());
  }

  private Resolved known(EntityId id) {
    return entities
        .find(id)
        .map(this::principal)
        .map(entity -> new Resolved(participant(entity), entity, List.of()))
        .orElseGet(() -> words(id.value()));
  }

  /**
   * Reads a participant as one of the types that a predicate takes: a person as the country whose
   * office they hold, a capital as its country.
   *
   * @param resolved the participant
   * @param allowed the types that the predicate takes; empty if any
   * @return the participant as one of these types, or unchanged where no link leads there
   */
  public Resolved coerce(Resolved resolved, Set<EntityType> allowed) {
    Entity entity = resolved.entity();
    if (entity == null || allowed.isEmpty() || allowed.contains(entity.type())) {
      return resolved;
    }
    return standsFor(resolved.participant(), entity, allowed)
        .map(principal -> represented(resolved, principal))
        .orElse(resolved);
  }

  private Resolved represented(Resolved resolved, Entity principal) {
    Participant was = resolved.participant();
    EntityId office = was.office() != null ? was.office() : offices.only(was.key());
    Participant now =
        new Participant(
            principal.id().value(), principal.displayName(), Participant.Kind.ENTITY, office);
    return resolved.then(
        now, principal, was.label() + " stands for " + principal.displayName() + " here.");
  }

  /**
   * The entity behind a participant.
   *
   * @param participant a resolved participant
   * @return its entity; for the holder of an office, the office
   */
  public Optional<Entity> entity(Participant participant) {
    if (participant.kind() == Participant.Kind.WORDS
        || participant.kind() == Participant.Kind.NAME) {
      return Optional.empty();
    }
    EntityId office = participant.office();
    return participant.kind() == Participant.Kind.HOLDER && office != null
        ? entities.find(office)
        : entities.find(new EntityId(participant.key()));
  }

  /**
   * The offices that a participant holds or is.
   *
   * @param participant a resolved participant
   * @return the offices, in the order of the files
   */
  public List<EntityId> officesOf(Participant participant) {
    return participant.office() != null
        ? List.of(participant.office())
        : offices.heldBy(participant.key());
  }

  /**
   * The one office that a participant holds or is.
   *
   * @param participant a resolved participant
   * @return the office; empty if there is none, or more than one
   */
  public Optional<Entity> office(Participant participant) {
    List<EntityId> held = officesOf(participant);
    return held.size() == 1 ? entities.find(held.get(0)) : Optional.empty();
  }

  private Optional<Entity> standsFor(
      Participant participant, Entity entity, Set<EntityType> types) {
    Set<Entity> candidates = new LinkedHashSet<>();
    for (EntityId office : officesOf(participant)) {
      entities.find(office).map(o -> o.links().of()).flatMap(this::find).ifPresent(candidates::add);
    }
    if (entity.type() == EntityType.PLACE) {
      Optional.ofNullable(entity.links().capitalOf())
          .flatMap(this::find)
          .ifPresent(candidates::add);
    }
    List<Entity> fitting = new ArrayList<>();
    candidates.stream().filter(c -> types.contains(c.type())).forEach(fitting::add);
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private Optional<Entity> find(@Nullable EntityId id) {
    return id == null ? Optional.empty() : entities.find(id).map(this::principal);
  }

  private Entity principal(Entity entity) {
    Set<EntityId> seen = new HashSet<>();
    Entity current = entity;
    while (current.links().sameAs() != null && seen.add(current.id())) {
      Optional<Entity> next = entities.find(current.links().sameAs());
      if (next.isEmpty()) {
        break;
      }
      current = next.get();
    }
    return current;
  }

  private static Participant participant(Entity entity) {
    boolean office = entity.type() == EntityType.OFFICE;
    return new Participant(
        entity.id().value(),
        entity.displayName(),
        office ? Participant.Kind.HOLDER : Participant.Kind.ENTITY,
        office ? entity.id() : null);
  }

  private Resolved holder(String text, EntityId office) {
    String key = office.value() + " “" + new Name(text).key() + "”";
    return new Resolved(
        new Participant(key, "“" + text + "”", Participant.Kind.HOLDER, office),
        entities.find(office).orElse(null),
        List.of());
  }

  private static Resolved words(String text) {
    String key = "“" + new Name(text).key() + "”";
    return new Resolved(
        new Participant(key, "“" + text + "”", Participant.Kind.WORDS, null), null, List.of());
  }
}
