package org.factlint.extract.quantity.unit;

/**
 * A unit found in a text.
 *
 * @param unit the unit
 * @param from the first word of its name
 * @param to one past the last word
 */
public record UnitMatch(Unit unit, int from, int to) {}
