package org.factlint.factfile.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.factlint.claim.Entity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Vocabulary;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas that an editor completes and checks a project's files by. In that of fact files, whom
 * and what claims may speak of, and the predicates that they may use, are choices.
 */
public final class EditorSchemas {
  private static final String FACT_FILE = "fact-file-1.schema.json";
  private static final List<String> AS_THEY_ARE =
      List.of(
          "configuration-1.schema.json",
          "decision-1.schema.json",
          "entities-1.schema.json",
          "policy-1.schema.json",
          "vocabulary-1.schema.json");

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  private EditorSchemas() {}

  /**
   * The schemas of a project.
   *
   * @param entities whom and what its claims may speak of
   * @param vocabulary the predicates that they may use
   * @return the content of each file by its name, in the order of the names
   */
  public static Map<String, String> of(Collection<Entity> entities, Vocabulary vocabulary) {
    Map<String, String> schemas = new TreeMap<>();
    AS_THEY_ARE.forEach(name -> schemas.put(name, resource(name)));
    schemas.put(FACT_FILE, factFile(entities, vocabulary));
    return schemas;
  }

  private static String factFile(Collection<Entity> entities, Vocabulary vocabulary) {
    ObjectNode root = (ObjectNode) MAPPER.readTree(resource(FACT_FILE));
    // It is no longer the schema of that name, which is the same for all projects.
    root.remove("$id");
    ObjectNode definitions = (ObjectNode) root.required("$defs");
    ObjectNode referent = (ObjectNode) definitions.required("referent");
    ArrayNode forms = (ArrayNode) referent.required("oneOf");
    if (!entities.isEmpty()) {
      definitions.set("entity", choice("An id of entities.json.", ids(entities)));
      forms.set(0, reference("entity"));
      properties(forms.required(1)).set("office", reference("entity"));
    }
    definitions.set("predicate", choice("An id or synonym of the vocabulary.", words(vocabulary)));
    properties(definitions.required("claim")).set("predicate", reference("predicate"));
    return WRITER.writeValueAsString(root) + "\n";
  }

  private static ObjectNode properties(JsonNode object) {
    return (ObjectNode) object.required("properties");
  }

  private static ObjectNode reference(String definition) {
    return MAPPER.createObjectNode().put("$ref", "#/$defs/" + definition);
  }

  private static ObjectNode choice(String description, Map<String, String> choices) {
    ObjectNode node = MAPPER.createObjectNode().put("description", description);
    ArrayNode words = node.putArray("enum");
    choices.keySet().forEach(words::add);
    // Editors show these beside the choices; for a validator they mean nothing.
    ArrayNode described = node.putArray("enumDescriptions");
    choices.values().forEach(described::add);
    return node;
  }

  private static Map<String, String> ids(Collection<Entity> entities) {
    Map<String, String> ids = new TreeMap<>();
    for (Entity entity : entities) {
      String words = entity.displayName() + ", " + entity.type().name().toLowerCase(Locale.ROOT);
      ids.put(entity.id().value(), words);
      entity.links().formerIds().forEach(former -> ids.putIfAbsent(former.value(), words));
    }
    return ids;
  }

  private static Map<String, String> words(Vocabulary vocabulary) {
    Map<String, String> words = new TreeMap<>();
    for (Predicate predicate : vocabulary.predicates()) {
      words.put(predicate.id().value(), predicate.label());
      predicate.kinship().synonyms().forEach(word -> words.putIfAbsent(word, predicate.label()));
    }
    return words;
  }

  private static String resource(String name) {
    try (InputStream in = EditorSchemas.class.getResourceAsStream("/schemas/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its schema " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
