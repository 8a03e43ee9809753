package org.factlint.factfile;

import java.util.List;
import java.util.stream.Collectors;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.text.Article;
import org.factlint.text.Position;
import org.factlint.text.QuoteAnchor;
import org.factlint.text.Resolution;
import org.factlint.text.Resolution.Ambiguous;
import org.factlint.text.Resolution.Hint;
import org.factlint.text.Resolution.Misplaced;
import org.factlint.text.Resolution.NotFound;
import org.factlint.text.Resolution.OtherSurroundings;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says why a quotation was not found, and what the article has instead.
 *
 * @param anchor what was looked for
 * @param node the node of its words
 * @param article where
 * @param log takes up what is wrong
 */
record QuoteProblems(QuoteAnchor anchor, JsonValue node, Article article, ProblemLog log) {
  private static final int MOST_PLACES_SHOWN = 5;

  void note(Resolution resolution) {
    if (resolution instanceof Misplaced misplaced) {
      note(misplaced.actual());
    } else if (resolution instanceof Ambiguous ambiguous) {
      note(ambiguous);
    } else if (resolution instanceof OtherSurroundings elsewhere) {
      note(elsewhere);
    } else if (resolution instanceof NotFound missing) {
      note(missing.closest());
    }
  }

  private void note(Span actual) {
    log.error(
        Check.QUOTE_MISPLACED,
        node,
        "“start” " + anchor.start() + " and “end” " + anchor.end() + " for other words",
        "“start” " + actual.start() + " and “end” " + actual.end() + ", where the words stand",
        "write these numbers, or remove “start” and “end”");
  }

  private void note(Ambiguous ambiguous) {
    log.error(
        Check.QUOTE_AMBIGUOUS,
        node,
        node.words() + " " + ambiguous.places().size() + " times in the article",
        "words that stand there once",
        "quote more words, or add “prefix” or “suffix”; they stand at "
            + places(ambiguous.places()));
  }

  private void note(OtherSurroundings elsewhere) {
    log.error(
        Check.QUOTE_NOT_VERBATIM,
        node,
        node.words() + " between other words than “prefix” and “suffix”",
        "surroundings as in " + article.path(),
        "correct “prefix” and “suffix”; the words stand at " + places(elsewhere.places()));
  }

  private void note(@Nullable Hint hint) {
    log.error(
        Check.QUOTE_NOT_VERBATIM,
        node,
        node.words() + ", which is not in the article",
        "words of " + article.path(),
        hint == null ? "copy them from the article" : fix(hint));
  }

  private String fix(Hint hint) {
    String difference =
        switch (hint.likeness()) {
          case OTHER_CHARACTERS -> "has other quotation marks, dashes or spaces";
          case OTHER_CASE -> "has other capital letters";
          case SAME_BEGINNING -> "goes on otherwise";
        };
    return "copy them from the article, which "
        + difference
        + " at "
        + place(hint.span())
        + ": "
        + JsonValue.shown(hint.words());
  }

  private String places(List<Span> spans) {
    String shown =
        spans.stream().limit(MOST_PLACES_SHOWN).map(this::place).collect(Collectors.joining(", "));
    return spans.size() > MOST_PLACES_SHOWN ? shown + ", …" : shown;
  }

  private String place(Span span) {
    Position position = article.position(span.start());
    return article.path() + ":" + position.line() + ":" + position.column();
  }
}
