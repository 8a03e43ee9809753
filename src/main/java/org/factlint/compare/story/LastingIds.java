package org.factlint.compare.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Manner;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.Statement;
import org.factlint.claim.Story;
import org.jspecify.annotations.Nullable;

/**
 * Calls each entity by the first identifier that it ever had, so that renaming one leaves the ids
 * of findings, and with them what was decided, as they are.
 */
final class LastingIds {
  private final Map<EntityId, EntityId> lasting = new LinkedHashMap<>();

  private LastingIds(Entities entities) {
    for (Entity entity : entities.all()) {
      List<EntityId> former = entity.links().formerIds();
      if (!former.isEmpty()) {
        former.forEach(id -> lasting.putIfAbsent(id, former.get(0)));
        lasting.put(entity.id(), former.get(0));
      }
    }
    // An id that was given to another entity since is no longer a former one.
    entities.all().stream()
        .filter(entity -> entity.links().formerIds().isEmpty())
        .forEach(entity -> lasting.remove(entity.id()));
  }

  /** The story with the first identifiers. */
  static Story of(Story story) {
    LastingIds ids = new LastingIds(story.entities());
    return ids.lasting.isEmpty()
        ? story
        : new Story(
            story.name(),
            story.sources().stream().map(ids::source).toList(),
            new Entities(story.entities().all().stream().map(ids::entity).toList()),
            story.vocabulary(),
            story.policy());
  }

  private EntityId id(EntityId id) {
    return lasting.getOrDefault(id, id);
  }

  private Entity entity(Entity entity) {
    Entity.Links links = entity.links();
    List<EntityId> others = new ArrayList<>(links.formerIds());
    others.add(entity.id());
    return new Entity(
        id(entity.id()),
        entity.type(),
        entity.names(),
        new Entity.Links(
            orNull(links.sameAs(), this::id),
            links.formerIds().isEmpty() ? List.of() : List.copyOf(others.subList(1, others.size())),
            links.holders().stream().map(this::id).toList(),
            orNull(links.of(), this::id),
            orNull(links.in(), this::id),
            orNull(links.capitalOf(), this::id),
            orNull(links.partOf(), this::id)));
  }

  private Source source(Source source) {
    return new Source(
        source.id(),
        source.header(),
        source.article(),
        source.claims().stream().map(this::claim).toList());
  }

  private Claim claim(Claim claim) {
    Statement said = claim.statement();
    Manner manner = claim.manner();
    return new Claim(
        claim.id(),
        new Statement(
            referent(said.subject()),
            said.predicate(),
            orNull(said.object(), this::referent),
            said.time(),
            said.quantity(),
            orNull(said.place(), this::referent)),
        new Manner(
            manner.polarity(), manner.modality(), orNull(manner.attribution(), this::referent)),
        qualifiers(claim.qualifiers()),
        claim.quote(),
        claim.context(),
        claim.origin(),
        claim.reviewedBy());
  }

  private Qualifiers qualifiers(Qualifiers qualifiers) {
    return new Qualifiers(
        orNull(qualifiers.event(), this::referent),
        qualifiers.scope(),
        qualifiers.measure(),
        qualifiers.asOf(),
        orNull(qualifiers.via(), this::referent),
        qualifiers.partOf(),
        qualifiers.ordinal(),
        new Qualifiers.Marks(
            qualifiers.marks().headline(),
            qualifiers.marks().listed().stream().map(this::referent).toList()));
  }

  private Referent referent(Referent referent) {
    if (referent instanceof Referent.Known known) {
      return new Referent.Known(id(known.id()));
    }
    Referent.Described described = (Referent.Described) referent;
    return new Referent.Described(described.text(), orNull(described.office(), this::id));
  }

  private static <T> @Nullable T orNull(@Nullable T value, UnaryOperator<T> change) {
    return value == null ? null : change.apply(value);
  }
}
