package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.claim.Entities;
import org.factlint.claim.Policy;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.EntitiesReader;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.jspecify.annotations.Nullable;

/** Reads the cases of one file. */
final class CaseParser {
  private static final List<String> KEYS =
      List.of("name", "document", "boundary", "entities", "vocabulary", "sources", "expect");
  private static final List<String> REQUIRED = List.of("name", "sources", "expect");
  private static final List<String> SOURCE_REQUIRED = List.of("id", "claims");
  private static final List<String> SOURCE_KEYS = with(FactFileReader.ABOUT_SOURCE, "claims");

  /** The rule of the file; null if each case names the predicate that it is about. */
  private final @Nullable String rule;

  private final List<JsonValue> entities;
  private final Vocabulary vocabulary;
  private final Policy policy;
  private final ExpectationParser expectations;
  private final ProblemLog log;

  CaseParser(
      @Nullable String rule,
      List<JsonValue> entities,
      Vocabulary vocabulary,
      Policy policy,
      Collection<String> rules,
      ProblemLog log) {
    this.rule = rule;
    this.entities = entities;
    this.vocabulary = vocabulary;
    this.policy = policy;
    this.expectations = new ExpectationParser(rules, log);
    this.log = log;
  }

  private static List<String> with(List<String> keys, String key) {
    return Stream.concat(keys.stream(), Stream.of(key)).toList();
  }

  /** Reads a case; empty if anything about it is wrong. */
  Optional<RuleCase> ruleCase(JsonValue node) {
    int before = log.size();
    List<String> known = rule == null ? with(KEYS, "predicate") : KEYS;
    List<String> required = rule == null ? with(REQUIRED, "predicate") : REQUIRED;
    return JsonFields.of(node, known, required, log)
        .flatMap(fields -> ruleCase(node, fields))
        .filter(any -> log.size() == before);
  }

  private Optional<RuleCase> ruleCase(JsonValue node, JsonFields fields) {
    Optional<String> name = fields.text("name").map(TextValue::text);
    Optional<String> about =
        rule == null ? fields.text("predicate").map(TextValue::text) : Optional.of(rule);
    boolean document = fields.flag("document");
    boolean boundary = fields.flag("boundary");
    int before = log.size();
    Story story = story(fields);
    List<RuleCase.Expectation> expected =
        expectations.expected(fields, log.size() == before ? Optional.of(story) : Optional.empty());
    Place place = new Place(log.file(), log.position(node.offset()));
    return name.flatMap(
        words ->
            about.map(a -> new RuleCase(a, words, place, document, boundary, story, expected)));
  }

  private Story story(JsonFields fields) {
    Entities known =
        EntitiesReader.read(
            Stream.concat(entities.stream(), fields.items("entities").stream()).toList(), log);
    Vocabulary own = VocabularyReader.merged(fields.items("vocabulary"), vocabulary, log);
    List<Source> sources = new ArrayList<>();
    for (JsonValue source : fields.items("sources")) {
      JsonFields.of(source, SOURCE_KEYS, SOURCE_REQUIRED, log)
          .flatMap(about -> source(about, known, own))
          .ifPresent(sources::add);
    }
    return new Story("case", List.copyOf(sources), known, own, policy);
  }

  private Optional<Source> source(JsonFields about, Entities known, Vocabulary own) {
    int before = log.size();
    CaseArticle article = new CaseArticle(log);
    List<JsonValue> claims = about.items("claims").stream().map(article::anchored).toList();
    if (log.size() != before) {
      return Optional.empty();
    }
    return about
        .text("id")
        .flatMap(
            id ->
                FactFileReader.read(
                    about, claims, article.article(id.text() + ".txt"), known, own, log));
  }
}
