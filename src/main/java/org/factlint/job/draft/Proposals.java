package org.factlint.job.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.value.Name;
import org.factlint.value.ValueRelation.Equal;

/**
 * Whom and what the articles of a folder speak of: those that its lists have, and new ones that are
 * proposed. Two articles mean the same one only where that is certain: they give it the same
 * fullest name, or one of them a full name that is one of the other's.
 */
final class Proposals {
  private final Entities listed;
  private final Map<EntityId, Entity> proposed = new LinkedHashMap<>();

  Proposals(Entities listed) {
    this.listed = listed;
  }

  /** What was proposed, sorted by type and identifier. */
  List<Entity> proposed() {
    return proposed.values().stream()
        .sorted(Comparator.comparing(Entity::type).thenComparing(Entity::id))
        .toList();
  }

  /** All that claims may speak of. */
  Entities all() {
    List<Entity> all = new ArrayList<>(listed.all());
    all.addAll(proposed());
    return new Entities(all);
  }

  /**
   * Takes up what one article speaks of.
   *
   * @param own the entities of its claims
   * @return what the article's entities and names stand for
   */
  Referents take(List<Entity> own) {
    Map<EntityId, EntityId> ids = new LinkedHashMap<>();
    Referents referents = new Referents(listed, ids);
    List<EntityId> fresh = new ArrayList<>();
    for (Entity entity : own) {
      List<Entity> same = same(entity);
      if (same.size() <= 1) {
        EntityId id = same.isEmpty() ? propose(entity, fresh) : also(same.get(0), entity);
        ids.put(entity.id(), id);
        referents.named(entity.names(), id);
      } else {
        referents.open(entity);
      }
    }
    fresh.forEach(id -> proposed.computeIfPresent(id, (any, entity) -> linked(entity, ids)));
    return referents;
  }

  private EntityId propose(Entity entity, List<EntityId> fresh) {
    EntityId id = entity.id();
    for (int again = 2; listed.find(id).isPresent() || proposed.containsKey(id); again++) {
      id = new EntityId(entity.id() + "-" + again);
    }
    proposed.put(id, new Entity(id, entity.type(), entity.names(), entity.links()));
    fresh.add(id);
    return id;
  }

  private EntityId also(Entity known, Entity entity) {
    proposed.computeIfPresent(known.id(), (any, before) -> before.alsoNamed(entity));
    return known.id();
  }

  /** The entities of other articles and of the lists that this one may be; several if unsure. */
  private List<Entity> same(Entity entity) {
    return List.<List<Entity>>of(
            among(listed, entity, (one, other) -> one.id().equals(other.id())),
            among(listed, entity, Proposals::sameFullest),
            among(listed, entity, (one, other) -> sameFull(one, other) || bears(one, other)),
            among(proposed.values(), entity, Proposals::sameFullest),
            among(proposed.values(), entity, Proposals::sameFull),
            listed.named(entity.names().get(0)))
        .stream()
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Entity> among(
      Entities known, Entity entity, BiPredicate<Entity, Entity> test) {
    return among(known.all(), entity, test);
  }

  private static List<Entity> among(
      Iterable<Entity> known, Entity entity, BiPredicate<Entity, Entity> test) {
    List<Entity> found = new ArrayList<>();
    for (Entity other : known) {
      if (other.type() == entity.type() && test.test(other, entity)) {
        found.add(other);
      }
    }
    return found;
  }

  private static boolean sameFullest(Entity one, Entity other) {
    return equal(one.names().get(0), other.names().get(0));
  }

  /** Whether the fullest name of one, of more than a word, is a name of the other. */
  private static boolean sameFull(Entity one, Entity other) {
    return hasFullest(one, other) || hasFullest(other, one);
  }

  private static boolean hasFullest(Entity bearer, Entity entity) {
    Name fullest = entity.names().get(0);
    return fullest.words().size() > 1
        && bearer.names().stream().anyMatch(name -> equal(name, fullest));
  }

  /** Somebody listed for a thing that it has this name: of people, many have one name. */
  private static boolean bears(Entity listed, Entity entity) {
    return entity.type() != EntityType.PERSON
        && listed.names().stream().anyMatch(name -> equal(name, entity.names().get(0)));
  }

  private static boolean equal(Name one, Name other) {
    return one.relationTo(other) instanceof Equal;
  }

  private static Entity linked(Entity entity, Map<EntityId, EntityId> ids) {
    Entity.Links links = entity.links();
    UnaryOperator<EntityId> now = id -> id == null ? null : ids.getOrDefault(id, id);
    return new Entity(
        entity.id(),
        entity.type(),
        entity.names(),
        new Entity.Links(
            now.apply(links.sameAs()),
            links.formerIds(),
            links.holders().stream().map(now).toList(),
            now.apply(links.of()),
            now.apply(links.in()),
            now.apply(links.capitalOf()),
            now.apply(links.partOf())));
  }
}
