package org.factlint.ruledoc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.factlint.claim.Policy;
import org.factlint.factfile.VocabularyReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two sources that say the same in other words: data of the fact mutation.
 *
 * @param topic what it is about
 * @param entities whom and what it speaks of
 * @param pairs what both say
 */
record AgreeingStory(String topic, JsonNode entities, List<Pair> pairs) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final CaseFileReader READER =
      new CaseFileReader(VocabularyReader.standard(), Policy.STANDARD, List.of());

  /**
   * What both say.
   *
   * @param fixed the slots that have one right answer; amounts and polarity always have
   * @param a the claim of the first source
   * @param b the claim of the second
   */
  record Pair(List<String> fixed, ObjectNode a, ObjectNode b) {

    String predicate() {
      return a.required("predicate").asString();
    }
  }

  /** All stories. */
  static List<AgreeingStory> all() {
    return stream(read("agreeing-pairs.json").required("stories"))
        .map(
            story ->
                new AgreeingStory(
                    story.required("topic").asString(),
                    story.required("entities"),
                    stream(story.required("pairs")).map(AgreeingStory::pair).toList()))
        .toList();
  }

  /** A file beside the mutators. */
  static JsonNode read(String name) {
    try (InputStream in =
        AgreeingStory.class.getResourceAsStream("/org/factlint/mutation/" + name)) {
      return JSON.readTree(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Pair pair(JsonNode pair) {
    List<String> fixed = stream(pair.required("fixed")).map(JsonNode::asString).toList();
    return new Pair(fixed, (ObjectNode) pair.required("a"), (ObjectNode) pair.required("b"));
  }

  /** The story as it is. */
  RuleCase clean() {
    return told(pairs.stream().map(Pair::b).toList());
  }

  /** The story with another claim in the second source. */
  RuleCase with(int pair, ObjectNode claim) {
    List<ObjectNode> second = new ArrayList<>(pairs.stream().map(Pair::b).toList());
    second.set(pair, claim);
    return told(second);
  }

  private RuleCase told(List<ObjectNode> second) {
    ObjectNode file = JSON.createObjectNode();
    file.set("entities", entities);
    ObjectNode one = file.putArray("cases").addObject().put("name", topic);
    ArrayNode sources = one.putArray("sources");
    source(sources, "a", pairs.stream().map(Pair::a).toList());
    source(sources, "b", second);
    one.putArray("expect");
    CaseReading reading = READER.ofRule("any", topic, file.toString());
    if (!reading.problems().isEmpty()) {
      throw new IllegalArgumentException(topic + ": " + reading.problems());
    }
    return reading.cases().get(0);
  }

  private static void source(ArrayNode sources, String id, List<ObjectNode> claims) {
    ArrayNode written = sources.addObject().put("id", id).putArray("claims");
    for (int i = 0; i < claims.size(); i++) {
      written.add(claims.get(i).deepCopy().put("id", claim(id, i)));
    }
  }

  /** The id of a source's claim in a pair. */
  static String claim(String source, int pair) {
    return source + pair;
  }
}
