package org.factlint.factfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factlint.claim.Quotation;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.text.Article;
import org.factlint.text.Position;
import org.factlint.text.QuoteAnchor;
import org.factlint.text.Resolution;
import org.factlint.text.Resolution.Ambiguous;
import org.factlint.text.Resolution.Found;
import org.factlint.text.Resolution.Hint;
import org.factlint.text.Resolution.Misplaced;
import org.factlint.text.Resolution.NotFound;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads quotations and finds them in the article. */
final class QuoteParser {
  static final List<String> KEYS = List.of("exact", "start", "end", "prefix", "suffix");
  private static final int MOST_PLACES_SHOWN = 5;

  private final FactContext context;

  QuoteParser(FactContext context) {
    this.context = context;
  }

  Optional<Quotation> quotation(JsonValue value) {
    return anchor(value).flatMap(anchor -> resolved(anchor, exact(value)));
  }

  /** The node to point at: the words themselves, which are what somebody mends. */
  private static JsonValue exact(JsonValue value) {
    return value instanceof ObjectValue object ? object.value("exact").orElse(value) : value;
  }

  private Optional<QuoteAnchor> anchor(JsonValue value) {
    if (value instanceof TextValue text && !text.text().isBlank()) {
      return Optional.of(QuoteAnchor.of(text.text()));
    }
    if (!(value instanceof ObjectValue)) {
      context
          .log()
          .error(
              Check.WRONG_TYPE,
              value,
              value.words(),
              "the article’s words, or an object with " + String.join(", ", KEYS),
              "write the words in double quotes");
      return Optional.empty();
    }
    return JsonFields.of(value, KEYS, List.of("exact"), context.log()).flatMap(this::anchor);
  }

  private Optional<QuoteAnchor> anchor(JsonFields fields) {
    Integer start = fields.wholeNumber("start", 0, Integer.MAX_VALUE).orElse(null);
    Integer end = fields.wholeNumber("end", 0, Integer.MAX_VALUE).orElse(null);
    if (fields.value("start").isPresent() != fields.value("end").isPresent()) {
      context
          .log()
          .error(
              Check.MISSING_PROPERTY,
              fields.node(),
              "a quotation with only one of “start” and “end”",
              "both or neither",
              "add the other, or remove this one");
    }
    String prefix = surrounding(fields, "prefix");
    String suffix = surrounding(fields, "suffix");
    return fields
        .text("exact")
        .map(text -> new QuoteAnchor(text.text(), start, end, prefix, suffix));
  }

  /** What surrounds a quotation may be nothing but a space. */
  private static @Nullable String surrounding(JsonFields fields, String name) {
    return fields.value(name).orElse(null) instanceof TextValue text
        ? text.text()
        : ValueParser.string(fields, name);
  }

  private Optional<Quotation> resolved(QuoteAnchor anchor, JsonValue node) {
    Article article = context.article();
    if (article == null) {
      return Optional.empty();
    }
    Resolution resolution = anchor.in(article);
    if (resolution instanceof Found found) {
      Position position = article.position(found.span().start());
      return Optional.of(new Quotation(anchor.exact(), found.span(), position));
    }
    if (resolution instanceof Misplaced misplaced) {
      note(misplaced, anchor, node);
    } else if (resolution instanceof Ambiguous ambiguous) {
      note(ambiguous, node, article);
    } else if (resolution instanceof NotFound missing) {
      note(missing.closest(), node, article);
    }
    return Optional.empty();
  }

  private void note(Misplaced misplaced, QuoteAnchor anchor, JsonValue node) {
    Span actual = misplaced.actual();
    context
        .log()
        .error(
            Check.QUOTE_MISPLACED,
            node,
            "“start” " + anchor.start() + " and “end” " + anchor.end() + " for other words",
            "“start” " + actual.start() + " and “end” " + actual.end() + ", where the words stand",
            "write these numbers, or remove “start” and “end”");
  }

  private void note(Ambiguous ambiguous, JsonValue node, Article article) {
    String places =
        ambiguous.places().stream()
            .limit(MOST_PLACES_SHOWN)
            .map(span -> place(span, article))
            .collect(Collectors.joining(", "));
    String more = ambiguous.places().size() > MOST_PLACES_SHOWN ? ", …" : "";
    context
        .log()
        .error(
            Check.QUOTE_AMBIGUOUS,
            node,
            node.words() + " " + ambiguous.places().size() + " times in the article",
            "words that stand there once",
            "quote more words, or add “prefix” or “suffix”; they stand at " + places + more);
  }

  private void note(@Nullable Hint hint, JsonValue node, Article article) {
    context
        .log()
        .error(
            Check.QUOTE_NOT_VERBATIM,
            node,
            node.words() + ", which is not in the article",
            "words of " + article.path(),
            hint == null ? "copy them from the article" : fix(hint, article));
  }

  private static String fix(Hint hint, Article article) {
    String where = place(hint.span(), article);
    String words = JsonValue.shown(hint.words());
    return switch (hint.likeness()) {
      case OTHER_CHARACTERS ->
          "copy them from the article, which has other quotation marks, dashes or spaces at "
              + where
              + ": "
              + words;
      case OTHER_CASE ->
          "copy them from the article, which has other capital letters at " + where + ": " + words;
      case SAME_BEGINNING ->
          "copy them from the article, which goes on otherwise at " + where + ": " + words;
      case OTHER_SURROUNDINGS ->
          "correct “prefix” and “suffix”; the words themselves stand at " + where;
    };
  }

  private static String place(Span span, Article article) {
    Position position = article.position(span.start());
    return article.path() + ":" + position.line() + ":" + position.column();
  }
}
