package org.factlint.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.value.Name;

/** The entities of a story, found by identifier (also a former one) or by name. */
public final class Entities {
  private final Map<EntityId, Entity> byId = new LinkedHashMap<>();
  private final Map<EntityId, Entity> byAnyId = new LinkedHashMap<>();
  private final Map<String, List<Entity>> byName = new LinkedHashMap<>();

  /**
   * Collects entities; of two with one identifier the later holds, so that a nearer folder's entry
   * replaces one from a folder above.
   *
   * @param entities the entities, those of outer folders first
   */
  public Entities(List<Entity> entities) {
    entities.forEach(entity -> byId.put(entity.id(), entity));
    for (Entity entity : byId.values()) {
      entity.links().formerIds().forEach(former -> byAnyId.putIfAbsent(former, entity));
      for (Name name : entity.names()) {
        byName.computeIfAbsent(name.key(), any -> new ArrayList<>()).add(entity);
      }
    }
    byAnyId.putAll(byId);
  }

  /**
   * Finds an entity.
   *
   * @param id its identifier, or one that it had before
   * @return the entity, if there is one
   */
  public Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(byAnyId.get(id));
  }

  /**
   * Finds the entities of a name.
   *
   * @param name a name; case and Unicode form do not matter
   * @return the entities that bear it, in the order of the files
   */
  public List<Entity> named(Name name) {
    return List.copyOf(byName.getOrDefault(name.key(), List.of()));
  }

  /**
   * All entities, in the order of the files.
   *
   * @return the entities, each once
   */
  public Collection<Entity> all() {
    return byId.values();
  }
}
