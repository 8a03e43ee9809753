package org.factlint.factfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceHeader.Coverage;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.text.Article;
import org.factlint.value.TimeExpression;

/** Reads what a fact file says about its source. */
final class SourceParser {
  /** Kept as they are, by name. */
  static final List<String> PROPERTIES =
      List.of(
          "author",
          "publisher",
          "agency",
          "correctedOn",
          "retrieved",
          "url",
          "language",
          "derivedFrom",
          "supersedes");

  private static final List<String> DATES = List.of("correctedOn", "retrieved");

  static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "author",
          "publisher",
          "agency",
          "published",
          "publishedBasis",
          "correctedOn",
          "retrieved",
          "url",
          "language",
          "derivedFrom",
          "supersedes",
          "article",
          "sha256",
          "coverage");

  static final List<String> REQUIRED = List.of("id", "article");

  private final FactContext context;

  SourceParser(FactContext context) {
    this.context = context;
  }

  Optional<String> id(JsonFields fields) {
    return fields
        .text("id")
        .filter(text -> context.isId(text, "harbour-opens"))
        .map(TextValue::text);
  }

  SourceHeader header(JsonFields fields) {
    TimeExpression published = fields.text("published").flatMap(context::time).orElse(null);
    Map<String, String> properties = new LinkedHashMap<>();
    for (String name : PROPERTIES) {
      fields.text(name).ifPresent(text -> properties.put(name, text.text()));
    }
    DATES.forEach(name -> fields.text(name).ifPresent(context::time));
    return new SourceHeader(
        ValueParser.string(fields, "title"),
        published,
        ValueParser.string(fields, "publishedBasis"),
        fields.word("coverage", Coverage.class).orElse(Coverage.PARTIAL),
        java.util.Collections.unmodifiableMap(properties));
  }

  void checkUnchanged(JsonFields fields, Article article) {
    Optional<TextValue> expected = fields.text("sha256");
    String actual = article.sha256();
    if (expected.isPresent() && !expected.get().text().equals(actual)) {
      context
          .log()
          .error(
              Check.SOURCE_CHANGED,
              expected.get(),
              "another text in " + article.path() + " than the one the claims were read from",
              "the text with the SHA-256 " + expected.get().words(),
              "check the claims against the article, then write " + actual);
    }
  }
}
