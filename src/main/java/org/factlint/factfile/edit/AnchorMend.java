package org.factlint.factfile.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.NumberValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.text.Article;
import org.factlint.text.QuoteAnchor;
import org.factlint.text.Resolution;
import org.factlint.text.Resolution.Found;
import org.factlint.text.Resolution.Misplaced;
import org.factlint.text.Resolution.NotFound;
import org.factlint.text.Resolution.OtherSurroundings;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Completes a quotation, or corrects it where only one correction is possible.
 *
 * @param typed the quotation as it stands in the fact file
 * @param anchor what is to stand there
 * @param surrounded whether the words stand at several places, so that their surroundings tell
 * @param done what was done to it, a clause
 */
record AnchorMend(JsonValue typed, QuoteAnchor anchor, boolean surrounded, String done) {

  /** What a quotation lacks; empty if it lacks nothing, or nothing that one can be sure of. */
  static Optional<AnchorMend> of(JsonValue typed, Article article) {
    QuoteAnchor written = written(typed);
    if (written == null) {
      return Optional.empty();
    }
    return place(written, article)
        .map(span -> mend(typed, written, QuoteAnchor.at(article, span), article))
        .filter(mend -> !mend.done().isEmpty());
  }

  private static @Nullable QuoteAnchor written(JsonValue typed) {
    if (typed instanceof TextValue text) {
      return QuoteAnchor.of(text.text());
    }
    if (typed instanceof ObjectValue object
        && object.value("exact").orElse(null) instanceof TextValue exact) {
      return new QuoteAnchor(
          exact.text(),
          number(object, "start"),
          number(object, "end"),
          text(object, "prefix"),
          text(object, "suffix"));
    }
    return null;
  }

  private static @Nullable Integer number(ObjectValue object, String name) {
    return object.value(name).orElse(null) instanceof NumberValue number
            && number.literal().matches("[0-9]{1,9}")
        ? Integer.valueOf(number.literal())
        : null;
  }

  private static @Nullable String text(ObjectValue object, String name) {
    return object.value(name).orElse(null) instanceof TextValue text ? text.text() : null;
  }

  private static Optional<Span> place(QuoteAnchor written, Article article) {
    Resolution resolution = written.in(article);
    if (resolution instanceof Found found) {
      return Optional.of(found.span());
    } else if (resolution instanceof Misplaced misplaced) {
      return Optional.of(misplaced.actual());
    } else if (resolution instanceof OtherSurroundings elsewhere) {
      return among(elsewhere.places(), written);
    }
    return resolution instanceof NotFound ? written.looselyIn(article) : Optional.empty();
  }

  /** The only place, or the stated one. */
  private static Optional<Span> among(List<Span> places, QuoteAnchor written) {
    return places.size() == 1
        ? Optional.of(places.get(0))
        : places.stream()
            .filter(span -> written.start() != null && written.start() == span.start())
            .filter(span -> written.end() != null && written.end() == span.end())
            .findFirst();
  }

  private static AnchorMend mend(
      JsonValue typed, QuoteAnchor written, QuoteAnchor found, Article article) {
    boolean repeated = repeated(found.exact(), article);
    boolean told = written.prefix() != null || written.suffix() != null;
    boolean wrong = told && !(beside(written, found).in(article) instanceof Found);
    List<String> done = new ArrayList<>();
    if (!written.exact().equals(found.exact())) {
      done.add("took the words as the article has them");
    }
    if (written.start() == null || written.end() == null) {
      done.add("added “start” and “end”");
    } else if (!written.start().equals(found.start()) || !written.end().equals(found.end())) {
      done.add("corrected “start” and “end”");
    }
    if (wrong) {
      done.add("corrected “prefix” and “suffix”");
    } else if (repeated && !told) {
      done.add("added “prefix” and “suffix”, since the words stand there more than once");
    }
    QuoteAnchor whole = wrong || !told ? found : beside(written, found);
    return new AnchorMend(typed, whole, repeated || told, String.join(", ", done));
  }

  /** The place that was found, between the surroundings that are written. */
  private static QuoteAnchor beside(QuoteAnchor written, QuoteAnchor found) {
    return new QuoteAnchor(
        found.exact(), found.start(), found.end(), written.prefix(), written.suffix());
  }

  private static boolean repeated(String words, Article article) {
    int first = article.text().indexOf(words);
    return article.text().indexOf(words, first + 1) >= 0;
  }

  /** The quotation as it is to be written. */
  String text() {
    return QuoteText.of(anchor, surrounded);
  }
}
