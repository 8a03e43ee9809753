package org.factlint.factfile.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.factfile.json.JsonEdits;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonText;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;

/**
 * Writes another identifier wherever a file has one. Each method takes the content of a file that
 * is sound JSON, and gives it back unchanged where the identifier does not occur.
 */
public final class Renaming {
  private static final Set<String> REFERENTS =
      Set.of("subject", "object", "place", "attribution", "office", "event", "via", "listed");
  private static final Set<String> LINKS =
      Set.of("sameAs", "holder", "of", "in", "capitalOf", "partOf");
  private static final Set<String> OTHER_CLAIMS =
      Set.of("before", "after", "during", "overlaps", "partOf");
  private static final Set<String> OTHER_SOURCES = Set.of("derivedFrom", "supersedes");

  private final String old;
  private final String next;

  /**
   * Begins.
   *
   * @param old the identifier as it is
   * @param next what it shall be
   */
  public Renaming(String old, String next) {
    this.old = old;
    this.next = next;
  }

  /**
   * In a fact file, the entity of that name.
   *
   * @param content the fact file
   * @return its new content
   */
  public String entityInFacts(String content) {
    JsonEdits edits = new JsonEdits(content);
    members(root(content), "claims").forEach(claim -> among(claim, REFERENTS, edits));
    return edits.applied();
  }

  /**
   * In a list of entities, the entity of that name: it keeps its old name as a former one, by which
   * decisions know it.
   *
   * @param content the list
   * @return its new content
   */
  public String entityInEntities(String content) {
    JsonEdits edits = new JsonEdits(content);
    for (ObjectValue entity : members(root(content), "entities")) {
      among(entity, LINKS, edits);
      named(entity).ifPresent(id -> rename(entity, id, edits));
    }
    return edits.applied();
  }

  private void rename(ObjectValue entity, TextValue id, JsonEdits edits) {
    edits.replace(id, JsonText.quoted(next));
    JsonValue former = entity.value("formerIds").orElse(null);
    if (former instanceof ArrayValue list && !list.items().isEmpty()) {
      edits.putLast(list, JsonText.quoted(old));
    } else if (former == null) {
      edits.putBehind(lastOf(entity), "formerIds", "[ " + JsonText.quoted(old) + " ]");
    } else {
      edits.replace(former, "[ " + JsonText.quoted(old) + " ]");
    }
  }

  /** The property behind which the former names stand. */
  private static Member lastOf(ObjectValue entity) {
    List<String> before = List.of("id", "type", "names", "sameAs");
    Member last = entity.members().get(0);
    for (Member member : entity.members()) {
      last = before.contains(member.name()) ? member : last;
    }
    return last;
  }

  /**
   * In a fact file, the claim of that name.
   *
   * @param content the fact file
   * @return its new content
   */
  public String claim(String content) {
    JsonEdits edits = new JsonEdits(content);
    for (ObjectValue claim : members(root(content), "claims")) {
      named(claim).ifPresent(id -> edits.replace(id, JsonText.quoted(next)));
      among(claim, OTHER_CLAIMS, edits);
    }
    return edits.applied();
  }

  /**
   * In a fact file, the source of that name, and those that go back to it.
   *
   * @param content the fact file
   * @return its new content
   */
  public String source(String content) {
    JsonEdits edits = new JsonEdits(content);
    if (root(content).value("source").orElse(null) instanceof ObjectValue source) {
      named(source).ifPresent(id -> edits.replace(id, JsonText.quoted(next)));
      among(source, OTHER_SOURCES, edits);
    }
    return edits.applied();
  }

  private Optional<TextValue> named(ObjectValue object) {
    return object.value("id").flatMap(this::old);
  }

  private Optional<TextValue> old(JsonValue value) {
    return value instanceof TextValue text && text.text().equals(old)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Replaces the old name as the value of some properties, however deep; in quotations never. */
  private void among(JsonValue node, Set<String> names, JsonEdits edits) {
    if (node instanceof ObjectValue object) {
      for (Member member : object.members()) {
        if (names.contains(member.name())) {
          old(member.value()).ifPresent(text -> edits.replace(text, JsonText.quoted(next)));
          items(member.value())
              .forEach(item -> old(item).ifPresent(t -> edits.replace(t, JsonText.quoted(next))));
        }
        among(member.value(), names, edits);
      }
    }
    items(node).forEach(item -> among(item, names, edits));
  }

  private static List<JsonValue> items(JsonValue value) {
    return value instanceof ArrayValue list ? list.items() : List.of();
  }

  private static List<ObjectValue> members(ObjectValue root, String name) {
    return root.value(name).map(Renaming::items).orElse(List.of()).stream()
        .filter(ObjectValue.class::isInstance)
        .map(ObjectValue.class::cast)
        .toList();
  }

  private static ObjectValue root(String content) {
    return JsonParsing.parse(new ProblemLog("", content))
        .filter(ObjectValue.class::isInstance)
        .map(ObjectValue.class::cast)
        .orElseGet(() -> new ObjectValue(0, "", List.of()));
  }
}
