package org.factlint.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.factlint.claim.Entities;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.EntitiesReader;
import org.factlint.factfile.VocabularyReader;
import org.factlint.mutation.Mutation;
import org.factlint.text.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims that people wrote down, with their words.
 *
 * @param name what they were written for
 * @param whole whether each names all that it speaks of; cases of rules leave out what is clear
 * @param claims the claims
 */
record GroundedCorpus(String name, boolean whole, List<Told> claims) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Vocabulary STANDARD = VocabularyReader.standard();

  /** A claim, and what it is read with. */
  record Told(
      ObjectNode claim,
      ObjectNode source,
      Article article,
      JsonNode entityNodes,
      Entities entities,
      Vocabulary vocabulary) {

    /** A fact file with a claim alone. */
    String file(ObjectNode other) {
      ObjectNode file = JSON.createObjectNode();
      file.set("source", source);
      file.putArray("claims").add(other);
      return JSON.writeValueAsString(file);
    }

    List<Mutation> mutations() {
      List<Mutation> all = new ArrayList<>(Mutation.of(claim, entityNodes));
      if (claim.path("polarity").asString("").equals("negated")) {
        ObjectNode affirmed = claim.deepCopy();
        affirmed.remove("polarity");
        all.add(new Mutation("affirm", Mutation.Slot.POLARITY, affirmed));
      }
      return all;
    }
  }

  static List<GroundedCorpus> all() {
    return List.of(
        new GroundedCorpus(
            "seeds",
            true,
            Stream.of("xi-receives-credentials", "motives-and-constraints")
                .flatMap(GroundedCorpus::seed)
                .toList()),
        new GroundedCorpus(
            "vocabulary cases",
            true,
            cases(read(Path.of("rules/vocabulary-cases.json")).path("cases")).toList()),
        new GroundedCorpus("rule cases", false, ruleCases()),
        new GroundedCorpus("agreeing pairs", false, pairs()));
  }

  private static Stream<Told> seed(String name) {
    JsonNode file = read(Path.of("seeds/" + name + ".facts.json"));
    JsonNode entities = read(Path.of("seeds/entities.json")).path("entities");
    try {
      Article article =
          Article.of(name + ".txt", Files.readString(Path.of("seeds/" + name + ".txt"), UTF_8));
      ObjectNode source = ((ObjectNode) file.path("source")).deepCopy();
      source.put("coverage", "partial");
      return told(source, file.path("claims"), article, entities, STANDARD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Told> told(
      ObjectNode source, JsonNode claims, Article article, JsonNode entities, Vocabulary words) {
    Entities known =
        EntitiesReader.read("entities.json", "{\"entities\":" + entities + "}").entities();
    return stream(claims)
        .map(claim -> ((ObjectNode) claim).deepCopy())
        .peek(
            claim -> {
              claim.remove("qualifiers");
              if (claim.path("time") instanceof ObjectNode time) {
                time.remove("relation");
              }
            })
        .map(claim -> new Told(claim, source, article, entities, known, words));
  }

  private static List<Told> ruleCases() {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files
          .filter(file -> file.endsWith("cases.json"))
          .sorted()
          .map(GroundedCorpus::read)
          .flatMap(GroundedCorpus::ofRule)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Told> ofRule(JsonNode file) {
    Vocabulary words =
        file.has("vocabulary")
            ? VocabularyReader.merged(
                    "v.json", "{\"predicates\":" + file.path("vocabulary") + "}", STANDARD)
                .vocabulary()
            : STANDARD;
    return stream(file.path("cases"))
        .flatMap(
            one ->
                sources(
                    one,
                    one.has("entities") ? one.path("entities") : file.path("entities"),
                    words));
  }

  private static Stream<Told> cases(JsonNode cases) {
    return stream(cases).flatMap(one -> sources(one, one.path("entities"), STANDARD));
  }

  private static Stream<Told> sources(JsonNode one, JsonNode entities, Vocabulary words) {
    return stream(one.path("sources"))
        .flatMap(
            source ->
                invented(
                    source.path("published").asString(""), source.path("claims"), entities, words));
  }

  private static List<Told> pairs() {
    JsonNode stories =
        read(Path.of("src/test/resources/org/factlint/mutation/agreeing-pairs.json"))
            .path("stories");
    return stream(stories)
        .flatMap(
            story ->
                stream(story.path("pairs"))
                    .flatMap(pair -> Stream.of(pair.path("a"), pair.path("b")))
                    .flatMap(
                        claim ->
                            invented(
                                "",
                                JSON.createArrayNode().add(claim),
                                story.path("entities"),
                                STANDARD)))
        .toList();
  }

  /** Claims whose article is nothing but their words. */
  private static Stream<Told> invented(
      String published, JsonNode claims, JsonNode entities, Vocabulary vocabulary) {
    Set<String> quotes = new LinkedHashSet<>();
    stream(claims).forEach(claim -> quotes.addAll(quotes(claim)));
    ObjectNode source = JSON.createObjectNode().put("id", "a").put("article", "a.txt");
    if (!published.isEmpty()) {
      source.put("published", published);
    }
    return told(
        source, claims, Article.of("a.txt", String.join("\n\n", quotes)), entities, vocabulary);
  }

  private static List<String> quotes(JsonNode claim) {
    return Stream.concat(Stream.of(claim.path("quote")), stream(claim.path("context")))
        .map(quote -> quote.isString() ? quote.asString() : quote.path("exact").asString(""))
        .toList();
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
