package org.factlint.extract.quantity;

import org.factlint.text.Span;
import org.factlint.value.UnitCode;

/**
 * For each of what an amount holds: “a day”, “per person”, “each month”, “a tonne”.
 *
 * @param span the words that say so
 * @param words the text of the span
 * @param unitCode one of these: a period such as {@code ucum:a}, a unit, or a counted noun
 */
public record Rate(Span span, String words, UnitCode unitCode) {}
