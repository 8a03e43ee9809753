package org.factlint.extract.mention;

import org.factlint.text.Span;

/**
 * Words that an article uses for a figure, where it does.
 *
 * @param words as they stand there
 * @param span where they stand
 */
public record Appellation(String words, Span span) {}
