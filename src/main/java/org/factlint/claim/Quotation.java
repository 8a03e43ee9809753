package org.factlint.claim;

import org.factlint.text.Position;
import org.factlint.text.Span;

/**
 * Verbatim words of an article, found at one place in it.
 *
 * @param exact the words
 * @param span where they stand
 * @param position the line and column of their first character
 */
public record Quotation(String exact, Span span, Position position) {}
