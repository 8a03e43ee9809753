package org.factlint.extract.quantity;

import java.math.BigDecimal;
import org.factlint.text.Span;

/**
 * Two numbers against each other, as of a game: “won 3-1”, “6–4”. It is neither a range nor a
 * count.
 *
 * @param span both numbers
 * @param words the text of the span
 * @param first the number that stands first
 * @param second the number that stands second
 */
public record ScoreMention(Span span, String words, BigDecimal first, BigDecimal second) {}
