package org.factlint.extract.mention;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;

/**
 * Somebody or something with a name that an article speaks of.
 *
 * @param id identifies it in the article
 * @param name its fullest name, without titles
 * @param type what kind of thing it is; empty where the text does not tell
 * @param gender which pronouns the article uses of it, if any
 * @param names every name in the text, in order
 * @param titles titles and roles that stand right before or behind its names, in order: "Mayor",
 *     "the union's president"
 * @param known the entity that it is in the list of known ones, if it was found there
 */
public record Figure(
    FigureId id,
    String name,
    Optional<EntityType> type,
    Optional<Gender> gender,
    List<Appellation> names,
    List<Appellation> titles,
    Optional<EntityId> known) {

  /**
   * Whether it is of a kind, as far as is known.
   *
   * @param kind a kind of things
   * @return true if the text tells that it is
   */
  public boolean is(EntityType kind) {
    return type.filter(kind::equals).isPresent();
  }
}
