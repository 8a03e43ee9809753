package org.factlint.extract.quantity;

import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A rank in words or figures: “the fourth person”, “the 21st century”. It counts nothing.
 *
 * @param span the ordinal and the phrase that it stands in
 * @param words the text of the span
 * @param rank 1 for the first; −1 for the last
 * @param noun what is ranked, if it is said
 */
public record OrdinalMention(Span span, String words, int rank, @Nullable Thing noun) {}
