package org.factlint.factfile;

import java.util.List;
import java.util.stream.Collectors;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.factfile.json.JsonExtent;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonText;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.factfile.json.Words;

/**
 * Adds to the {@code entities.json} and {@code vocabulary.json} of a folder, a line each. What
 * stands there already is not touched.
 */
public final class SharedFileWriter {
  private static final String INDENT = "    ";

  private SharedFileWriter() {}

  /**
   * Adds entities.
   *
   * @param existing the file, read without a problem; empty if there is none yet
   * @param added entities that it does not have
   * @return its new content
   */
  public static String entities(String existing, List<Entity> added) {
    return with(
        existing,
        EntitiesReader.SCHEMA,
        "entities",
        added.stream().map(SharedFileWriter::entity).toList());
  }

  /**
   * Adds predicates of which nothing is known but what sort of statement they make: any subject and
   * any object will do.
   *
   * @param existing the file, read without a problem; empty if there is none yet
   * @param added predicates that it does not have
   * @return its new content
   */
  public static String predicates(String existing, List<Predicate> added) {
    return with(
        existing,
        VocabularyReader.SCHEMA,
        "predicates",
        added.stream().map(SharedFileWriter::predicate).toList());
  }

  private static ObjectValue entity(Entity entity) {
    Entity.Links links = entity.links();
    return new Members()
        .text("id", entity.id())
        .text("type", Words.word(entity.type()))
        .list("names", entity.names())
        .text("sameAs", links.sameAs())
        .texts("formerIds", links.formerIds())
        .texts("holder", links.holders())
        .text("of", links.of())
        .text("in", links.in())
        .text("capitalOf", links.capitalOf())
        .text("partOf", links.partOf())
        .object();
  }

  private static ObjectValue predicate(Predicate predicate) {
    List<String> anything = List.of(EntityType.values()).stream().map(Words::word).toList();
    return new Members()
        .text("id", predicate.id())
        .text("label", predicate.label())
        .text("kind", Words.word(predicate.kind()))
        .list("subject", List.of())
        .list("object", anything)
        .number("importance", predicate.presentation().importance())
        .object();
  }

  private static String with(String existing, String schema, String list, List<ObjectValue> added) {
    List<String> lines = added.stream().map(JsonText::inline).toList();
    if (existing.isEmpty()) {
      return "{\n  \"$schema\": "
          + JsonText.quoted(SchemaVersion.BASE + schema)
          + ",\n  "
          + JsonText.quoted(list)
          + ": ["
          + lines(lines, "\n")
          + "\n  ]\n}\n";
    }
    String lineEnd = existing.contains("\r\n") ? "\r\n" : "\n";
    List<JsonValue> items = items(existing, list).items();
    if (items.isEmpty()) {
      int open = items(existing, list).offset();
      return existing.substring(0, open + 1)
          + lines(lines, lineEnd)
          + lineEnd
          + "  "
          + existing.substring(JsonExtent.end(existing, items(existing, list)) - 1);
    }
    int end = JsonExtent.end(existing, items.get(items.size() - 1));
    return existing.substring(0, end) + "," + lines(lines, lineEnd) + existing.substring(end);
  }

  private static String lines(List<String> lines, String lineEnd) {
    return lines.stream().map(line -> lineEnd + INDENT + line).collect(Collectors.joining(","));
  }

  private static ArrayValue items(String content, String list) {
    return JsonParsing.parse(new ProblemLog("", content))
        .filter(ObjectValue.class::isInstance)
        .flatMap(root -> ((ObjectValue) root).value(list))
        .filter(ArrayValue.class::isInstance)
        .map(ArrayValue.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("no list of " + list));
  }
}
