package org.factlint.factfile;

import java.util.List;
import java.util.Optional;
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
import org.factlint.text.Resolution.Found;
import org.jspecify.annotations.Nullable;

/** Reads quotations and finds them in the article. */
final class QuoteParser {
  static final List<String> KEYS = List.of("exact", "start", "end", "prefix", "suffix");

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
    String prefix = surrounding(fields, "prefix");
    String suffix = surrounding(fields, "suffix");
    Optional<TextValue> exact = fields.text("exact");
    boolean sound =
        requirePair(fields)
            && (start == null) == fields.value("start").isEmpty()
            && (end == null) == fields.value("end").isEmpty();
    return exact
        .filter(any -> sound)
        .map(text -> new QuoteAnchor(text.text(), start, end, prefix, suffix));
  }

  private boolean requirePair(JsonFields fields) {
    boolean pair = fields.value("start").isPresent() == fields.value("end").isPresent();
    if (!pair) {
      context
          .log()
          .error(
              Check.MISSING_PROPERTY,
              fields.node(),
              "a quotation with only one of “start” and “end”",
              "both or neither",
              "add the other, or remove this one");
    }
    return pair;
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
    new QuoteProblems(anchor, node, article, context.log()).note(resolution);
    return Optional.empty();
  }
}
