package org.factlint.compare.arithmetic;

import java.util.List;
import org.factlint.compare.Reading;

/**
 * A claim and those of its source that are parts of it.
 *
 * @param whole the claim; it may state no amount
 * @param parts its parts, in the order of the article; at least one, each with an amount
 */
record Breakdown(Reading whole, List<Reading> parts) {}
