package org.factlint.factfile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.Words;

/**
 * Checks that a predicate gets arguments of the types that it takes. One thing may stand for
 * another that it is linked to, as in "Paris says": an official for a country, a capital for its
 * country.
 */
final class ArgumentTypes {
  private final FactContext context;

  ArgumentTypes(FactContext context) {
    this.context = context;
  }

  void check(Predicate predicate, String slot, Referent referent, JsonValue node) {
    Set<EntityType> allowed =
        slot.equals("subject") ? predicate.arguments().subject() : predicate.arguments().object();
    if (slot.equals("object") && allowed.isEmpty()) {
      context
          .log()
          .error(
              Check.VOCABULARY_VIOLATION,
              node,
              "an object of “" + predicate.id() + "”",
              "none: the predicate takes no object",
              "remove it, or choose a predicate that takes one");
      return;
    }
    Optional<Entity> entity = entity(referent);
    if (entity.isPresent() && !allowed.isEmpty() && disjoint(readings(entity.get()), allowed)) {
      wrong(predicate, slot, entity.get(), allowed, node);
    }
  }

  private void wrong(
      Predicate predicate, String slot, Entity entity, Set<EntityType> allowed, JsonValue node) {
    String words =
        allowed.stream().map(ArgumentTypes::withArticle).collect(Collectors.joining(" or "));
    context
        .log()
        .error(
            Check.VOCABULARY_VIOLATION,
            node,
            "the " + Words.word(entity.type()) + " “" + entity.id() + "”",
            words + " as " + slot + " of “" + predicate.id() + "”",
            "name another entity, or choose another predicate");
  }

  private static String withArticle(EntityType type) {
    String word = Words.word(type);
    return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  private Optional<Entity> entity(Referent referent) {
    if (referent instanceof Referent.Known known) {
      return context.entities().find(known.id());
    }
    return referent instanceof Referent.Described described
        ? Optional.ofNullable(described.office()).flatMap(context.entities()::find)
        : Optional.empty();
  }

  private static boolean disjoint(Set<EntityType> readings, Set<EntityType> allowed) {
    return readings.stream().noneMatch(allowed::contains);
  }

  /** Everything that the entity may be read as. */
  private Set<EntityType> readings(Entity entity) {
    Set<EntityType> types = EnumSet.of(entity.type());
    Entities entities = context.entities();
    switch (entity.type()) {
      case PERSON -> holdings(entity.id()).forEach(office -> typesOfOwner(office, types));
      case OFFICE -> {
        types.add(EntityType.PERSON);
        typesOfOwner(entity, types);
      }
      case COUNTRY -> types.add(EntityType.PLACE);
      case PLACE ->
          Optional.ofNullable(entity.links().capitalOf())
              .flatMap(entities::find)
              .ifPresent(country -> types.add(country.type()));
      default -> {}
    }
    return types;
  }

  private Collection<Entity> holdings(EntityId person) {
    return context.entities().all().stream()
        .filter(office -> office.links().holders().contains(person))
        .toList();
  }

  private void typesOfOwner(Entity office, Set<EntityType> types) {
    Optional.ofNullable(office.links().of())
        .flatMap(context.entities()::find)
        .ifPresent(owner -> types.add(owner.type()));
  }
}
