package org.factlint.compare.inquiry;

import org.factlint.compare.Axis;

/**
 * How two claims stand in one point.
 *
 * @param point the point
 * @param axis how they stand, as comparing has it
 * @param a what the first states, for readers; empty if it states nothing
 * @param b what the second states, likewise
 * @param note what else is to be said, a sentence for readers; mostly empty
 */
public record Standing(Point point, Axis axis, String a, String b, String note) {}
