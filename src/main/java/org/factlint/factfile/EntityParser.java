package org.factlint.factfile;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.factfile.json.Suggestion;
import org.factlint.factfile.json.Words;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/** Reads entities. */
final class EntityParser {
  static final List<String> KEYS =
      List.of(
          "id",
          "type",
          "names",
          "sameAs",
          "formerIds",
          "holder",
          "of",
          "in",
          "capitalOf",
          "partOf");

  static final List<String> REQUIRED = List.of("id", "type", "names");
  private static final List<String> LINKS = List.of("sameAs", "of", "in", "capitalOf", "partOf");

  private static final Set<EntityType> BODIES =
      EnumSet.of(EntityType.COUNTRY, EntityType.PLACE, EntityType.ORGANISATION, EntityType.WORK);

  private static final Set<EntityType> PERSONS = EnumSet.of(EntityType.PERSON, EntityType.OFFICE);

  private final FactContext context;
  private final FirstUses ids;

  EntityParser(FactContext context) {
    this.context = context;
    this.ids =
        new FirstUses(
            context.log(),
            "entity id",
            "another id for each entity",
            "rename one of the two, or make them one");
  }

  Optional<Entity> entity(JsonFields fields) {
    Optional<EntityId> id = fields.text("id").flatMap(this::id);
    Optional<EntityType> type = fields.word("type", EntityType.class);
    List<Name> names = names(fields);
    Entity.Links links =
        new Entity.Links(
            link(fields, "sameAs"),
            formerIds(fields),
            fields.texts("holder").stream().map(text -> new EntityId(text.text())).toList(),
            link(fields, "of"),
            link(fields, "in"),
            link(fields, "capitalOf"),
            link(fields, "partOf"));
    return id.filter(any -> !names.isEmpty())
        .flatMap(known -> type.map(kind -> new Entity(known, kind, names, links)));
  }

  private Optional<EntityId> id(TextValue text) {
    return context.isId(text, "harbour-master") && ids.isFirst(text)
        ? Optional.of(new EntityId(text.text()))
        : Optional.empty();
  }

  private List<EntityId> formerIds(JsonFields fields) {
    return fields.texts("formerIds").stream()
        .filter(text -> context.isId(text, "harbour-master"))
        .map(text -> new EntityId(text.text()))
        .toList();
  }

  private List<Name> names(JsonFields fields) {
    List<Name> names =
        fields.texts("names").stream()
            .flatMap(text -> context.value(Check.WRONG_TYPE, text, Name::new).stream())
            .toList();
    fields
        .value("names")
        .filter(value -> fields.items("names").isEmpty() && value.words().equals("an array"))
        .ifPresent(
            value ->
                context
                    .log()
                    .error(
                        Check.WRONG_TYPE,
                        value,
                        "an empty list of names",
                        "at least one name, the one to show first",
                        "write the name"));
    return names;
  }

  private static @Nullable EntityId link(JsonFields fields, String name) {
    return fields.text(name).map(text -> new EntityId(text.text())).orElse(null);
  }

  /** Reports links that lead nowhere; run when all entities are known. */
  static void checkLinks(JsonFields fields, Entities known, ProblemLog log) {
    Stream<TextValue> links =
        Stream.concat(
            LINKS.stream()
                .flatMap(name -> fields.value(name).stream())
                .filter(TextValue.class::isInstance)
                .map(TextValue.class::cast),
            fields.value("holder").isPresent()
                ? fields.items("holder").stream()
                    .filter(TextValue.class::isInstance)
                    .map(TextValue.class::cast)
                : Stream.empty());
    links
        .filter(text -> known.find(new EntityId(text.text())).isEmpty())
        .forEach(text -> dangling(text, known, log));
    fields
        .value("sameAs")
        .filter(TextValue.class::isInstance)
        .ifPresent(same -> requireOneKind(fields, (TextValue) same, known, log));
  }

  /** What is the same is of one kind, over as many steps as it is told. */
  private static void requireOneKind(
      JsonFields fields, TextValue same, Entities known, ProblemLog log) {
    Optional<Entity> entity = fields.text("id").flatMap(id -> known.find(new EntityId(id.text())));
    Set<EntityId> seen = new LinkedHashSet<>();
    EntityId next = new EntityId(same.text());
    while (next != null && entity.isPresent() && seen.add(next)) {
      Optional<Entity> other = known.find(next);
      if (other.isPresent() && excludes(entity.get().type(), other.get().type())) {
        log.error(
            Check.IDENTITY_CONFLICT,
            same,
            described(entity.get()) + " that is the same as " + described(other.get()),
            "entities of one kind, as the two are said to be one",
            "correct “sameAs”, or one of the two types");
        return;
      }
      next = other.map(found -> found.links().sameAs()).orElse(null);
    }
  }

  private static String described(Entity entity) {
    return "the " + Words.word(entity.type()) + " “" + entity.id() + "”";
  }

  /** A country is a place, and what acts for it; an office is whoever holds it. */
  private static boolean excludes(EntityType one, EntityType other) {
    Set<EntityType> both = EnumSet.of(one, other);
    return both.size() > 1 && !BODIES.containsAll(both) && !PERSONS.containsAll(both);
  }

  private static void dangling(TextValue text, Entities known, ProblemLog log) {
    List<String> ids = known.all().stream().map(entity -> entity.id().value()).toList();
    log.error(
        Check.DUPLICATE_OR_DANGLING_ID,
        text,
        "the unknown entity " + text.words(),
        "the id of an entity of this file or of a folder above",
        Suggestion.fix(text.text(), ids, "add the entity, or remove the link"));
  }
}
