package org.factlint.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that are to be found in an article, and what tells their place from other places with the
 * same words (a W3C TextQuoteSelector with an optional TextPositionSelector).
 *
 * @param exact the words, verbatim; an empty quotation stands nowhere
 * @param start the code point at which they start, if stated
 * @param end one past the code point at which they end, if stated
 * @param prefix what stands immediately before them, if stated
 * @param suffix what stands immediately after them, if stated
 */
public record QuoteAnchor(
    String exact,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String prefix,
    @Nullable String suffix) {
  /** How many code points of the surroundings tell apart places with the same words. */
  private static final int SURROUNDINGS = 32;

  /**
   * An anchor of nothing but words.
   *
   * @param exact the words
   * @return an anchor that resolves if the words stand at one place only
   */
  public static QuoteAnchor of(String exact) {
    return new QuoteAnchor(exact, null, null, null, null);
  }

  /**
   * An anchor with all that tells a place from others.
   *
   * @param article the article
   * @param span the place
   * @return its words, offsets and surroundings
   */
  public static QuoteAnchor at(Article article, Span span) {
    int before = Math.max(0, span.start() - SURROUNDINGS);
    int behind = Math.min(article.length(), span.end() + SURROUNDINGS);
    return new QuoteAnchor(
        article.slice(span),
        span.start(),
        span.end(),
        before == span.start() ? null : article.slice(new Span(before, span.start())),
        behind == span.end() ? null : article.slice(new Span(span.end(), behind)));
  }

  /**
   * Finds the words, character by character: never by likeness.
   *
   * @param article the article to search
   * @return the one place, or why there is none
   */
  public Resolution in(Article article) {
    return AnchorResolver.resolve(this, article);
  }

  /**
   * Finds the one place where the words stand but for the kind of quotation marks, dashes and
   * spaces, which copying and typing changes. For mending only: no claim rests on it.
   *
   * @param article the article to search
   * @return the place; empty if there are several, or none
   */
  public Optional<Span> looselyIn(Article article) {
    return LooseSearch.only(exact, article);
  }
}
