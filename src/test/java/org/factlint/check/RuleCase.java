package org.factlint.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Entities;
import org.factlint.claim.Policy;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.EntitiesReader;
import org.factlint.factfile.EntitiesReading;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.FactFileReading;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.VocabularyReading;
import org.factlint.rule.RuleDescriptor;
import org.factlint.text.Article;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case of a rule: sources, and all findings that they must give. The articles and the places of
 * the quotations in them are made from the quotations.
 */
record RuleCase(String rule, String shown, String name, boolean document, JsonNode data) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final List<String> KEYS =
      List.of("name", "document", "entities", "vocabulary", "sources", "expect");

  /** A finding as a case names it. */
  record Expected(String rule, String kind, List<String> claims) {}

  /** How a case's story is told. */
  enum Telling {
    AS_WRITTEN,
    REVERSED,
    AMONG_UNRELATED_CLAIMS
  }

  /** The cases beside a rule. */
  static List<RuleCase> of(RuleDescriptor rule) {
    Path file = Path.of(rule.path()).resolveSibling("cases.json");
    List<RuleCase> cases = new ArrayList<>();
    JsonNode root = json(file);
    for (JsonNode data : root.required("cases")) {
      String name = data.required("name").asString();
      data.propertyNames().forEach(key -> requireKnown(key, file));
      ObjectNode merged = (ObjectNode) data.deepCopy();
      List.of("entities", "vocabulary")
          .forEach(key -> merged.set(key, concatenated(root.path(key), data.path(key))));
      boolean document = data.path("document").asBoolean(false);
      cases.add(new RuleCase(rule.id(), file + " “" + name + "”", name, document, merged));
    }
    return cases;
  }

  private static void requireKnown(String key, Path file) {
    if (!KEYS.contains(key)) {
      throw new IllegalArgumentException(file + ": unknown property " + key);
    }
  }

  private static ArrayNode concatenated(JsonNode shared, JsonNode own) {
    ArrayNode all = JSON.createArrayNode();
    shared.forEach(all::add);
    own.forEach(all::add);
    return all;
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Expected> expected() {
    List<Expected> expected = new ArrayList<>();
    for (JsonNode finding : data.required("expect")) {
      List<String> claims = new ArrayList<>();
      finding.required("claims").forEach(claim -> claims.add(claim.asString()));
      Collections.sort(claims);
      expected.add(
          new Expected(
              finding.required("rule").asString(), finding.required("kind").asString(), claims));
    }
    return expected;
  }

  boolean expects(String ruleId) {
    return expected().stream().anyMatch(finding -> finding.rule().equals(ruleId));
  }

  Story story(Telling telling) {
    Entities entities = entities();
    Vocabulary vocabulary = vocabulary();
    List<Source> sources = new ArrayList<>();
    for (JsonNode source : data.required("sources")) {
      sources.add(source(source, telling, entities, vocabulary));
    }
    if (telling == Telling.REVERSED) {
      Collections.reverse(sources);
    }
    return new Story("case", sources, entities, vocabulary, Policy.STANDARD);
  }

  private Entities entities() {
    ObjectNode file = JSON.createObjectNode();
    file.set("entities", data.path("entities"));
    EntitiesReading reading = EntitiesReader.read(shown, file.toString());
    requireClean(reading.problems());
    return reading.entities();
  }

  private Vocabulary vocabulary() {
    ObjectNode file = JSON.createObjectNode();
    file.set("predicates", data.path("vocabulary"));
    VocabularyReading reading =
        VocabularyReader.merged(shown, file.toString(), VocabularyReader.standard());
    requireClean(reading.problems());
    return reading.vocabulary();
  }

  private Source source(
      JsonNode written, Telling telling, Entities entities, Vocabulary vocabulary) {
    ObjectNode header = (ObjectNode) written.deepCopy();
    String id = header.required("id").asString();
    header.put("article", id + ".txt");
    List<JsonNode> claims = new ArrayList<>();
    header.remove("claims").forEach(claims::add);
    Map<String, Integer> starts = new LinkedHashMap<>();
    String text = article(claims, starts);
    if (telling == Telling.REVERSED) {
      Collections.reverse(claims);
    } else if (telling == Telling.AMONG_UNRELATED_CLAIMS) {
      claims.add(0, unrelated(id, "begins", text.length()));
      claims.add(unrelated(id, "ends", text.length() + 100));
      text += filler(id, "begins") + filler(id, "ends");
    }
    ObjectNode file = JSON.createObjectNode();
    file.set("source", header);
    ArrayNode anchored = file.putArray("claims");
    claims.forEach(claim -> anchored.add(anchored((ObjectNode) claim.deepCopy(), starts)));
    FactFileReading reading =
        FactFileReader.read(
            shown, file.toString(), Article.of(id + ".txt", text), entities, vocabulary);
    requireClean(reading.problems());
    return reading.source().orElseThrow();
  }

  /** Each quotation on a line of its own; the same words twice stand there once. */
  private static String article(List<JsonNode> claims, Map<String, Integer> starts) {
    StringBuilder text = new StringBuilder();
    for (JsonNode claim : claims) {
      List<JsonNode> quotes = new ArrayList<>(List.of(claim.required("quote")));
      claim.path("context").forEach(quotes::add);
      for (JsonNode quote : quotes) {
        if (!starts.containsKey(quote.asString())) {
          starts.put(quote.asString(), text.codePointCount(0, text.length()));
          text.append(quote.asString()).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static JsonNode anchored(ObjectNode claim, Map<String, Integer> starts) {
    claim.set("quote", anchored(claim.required("quote"), starts));
    if (claim.has("context")) {
      ArrayNode context = JSON.createArrayNode();
      claim.path("context").forEach(quote -> context.add(anchored(quote, starts)));
      claim.set("context", context);
    }
    return claim;
  }

  private static JsonNode anchored(JsonNode quote, Map<String, Integer> starts) {
    String exact = quote.asString();
    Integer start = starts.get(exact);
    if (start == null) {
      return quote;
    }
    ObjectNode anchored = JSON.createObjectNode();
    return anchored
        .put("exact", exact)
        .put("start", start)
        .put("end", start + exact.codePointCount(0, exact.length()));
  }

  /** A claim about something that only its own source speaks of, dated like anything else. */
  private static JsonNode unrelated(String source, String what, int near) {
    ObjectNode claim = JSON.createObjectNode();
    claim.put("id", "unrelated-" + what);
    claim.putObject("subject").put("text", "The fair at " + source);
    claim.put("predicate", "leads-to");
    claim.putObject("object").put("text", "what " + what + " at " + source);
    claim.putObject("time").put("value", "20" + (10 + near % 13)).put("text", "that year");
    return claim.put("quote", filler(source, what).strip());
  }

  private static String filler(String source, String what) {
    return "The fair at " + source + " " + what + ".\n";
  }

  private void requireClean(List<?> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(shown + ": " + problems);
    }
  }

  @Override
  public String toString() {
    return rule + ": " + name;
  }
}
