package org.factlint.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that claims speak of.
 *
 * @param id its identifier
 * @param type what kind of thing it is
 * @param names its names, the one to show first
 * @param links how it stands to other entities
 */
public record Entity(EntityId id, EntityType type, List<Name> names, Links links) {

  /**
   * The name to show to readers.
   *
   * @return the first name
   */
  public String displayName() {
    return names.get(0).text();
  }

  /**
   * The same entity under more names.
   *
   * @param other another entry for it
   * @return this entity, with the names that only the other has behind its own
   */
  public Entity alsoNamed(Entity other) {
    Set<Name> all = new LinkedHashSet<>(names);
    all.addAll(other.names);
    return new Entity(id, type, List.copyOf(all), links);
  }

  /**
   * How an entity stands to others.
   *
   * @param sameAs the entity that it is another entry for
   * @param formerIds identifiers that it had before
   * @param holders who holds or held this office
   * @param of whose office this is
   * @param in where the office is exercised, or the place lies
   * @param capitalOf the country whose capital this is
   * @param partOf the larger thing that it is a part of
   */
  public record Links(
      @Nullable EntityId sameAs,
      List<EntityId> formerIds,
      List<EntityId> holders,
      @Nullable EntityId of,
      @Nullable EntityId in,
      @Nullable EntityId capitalOf,
      @Nullable EntityId partOf) {

    /** No links. */
    public static final Links NONE = new Links(null, List.of(), List.of(), null, null, null, null);
  }
}
