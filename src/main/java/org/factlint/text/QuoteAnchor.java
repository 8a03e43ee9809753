package org.factlint.text;

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
   * Finds the words, character by character: never by likeness.
   *
   * @param article the article to search
   * @return the one place, or why there is none
   */
  public Resolution in(Article article) {
    return AnchorResolver.resolve(this, article);
  }
}
