package org.factlint.factfile;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.EntityId;
import org.factlint.claim.Referent;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.Suggestion;

/** Reads whom or what a claim speaks of. */
final class ReferentParser {
  static final List<String> KEYS = List.of("text", "office");

  private final FactContext context;

  ReferentParser(FactContext context) {
    this.context = context;
  }

  Optional<Referent> referent(JsonFields fields, String name) {
    return fields.value(name).flatMap(this::referent);
  }

  Optional<Referent> referent(JsonValue value) {
    if (value instanceof TextValue text && !text.text().isBlank()) {
      return entity(text).map(Referent.Known::new);
    }
    if (!(value instanceof JsonValue.ObjectValue)) {
      context
          .log()
          .error(
              Check.WRONG_TYPE,
              value,
              value.words(),
              "an id of entities.json, or an object with text and office",
              "write the id in double quotes, or { \"text\": \"the article’s words\" }");
      return Optional.empty();
    }
    return JsonFields.of(value, KEYS, List.of("text"), context.log()).flatMap(this::described);
  }

  private Optional<Referent> described(JsonFields fields) {
    Optional<TextValue> office = fields.text("office");
    EntityId id = office.flatMap(this::entity).orElse(null);
    return fields.text("text").map(text -> new Referent.Described(text.text(), id));
  }

  /** What is named but unknown is told, and taken for something that nothing is known about. */
  private Optional<EntityId> entity(TextValue text) {
    EntityId id = new EntityId(text.text());
    if (context.entities().find(id).isEmpty() && !context.gaps().entities()) {
      context
          .log()
          .error(
              Check.DUPLICATE_OR_DANGLING_ID,
              text,
              "the unknown entity " + text.words(),
              "an id of entities.json, or { \"text\": … }",
              Suggestion.fix(text.text(), context.entityIds(), "add the entity to entities.json"));
    }
    return Optional.of(id);
  }
}
