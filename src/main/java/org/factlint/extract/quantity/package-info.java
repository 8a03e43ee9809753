/**
 * How much, how many, how long, how old: the quantities of a text, as values with their words.
 *
 * <p>Dates are no quantities: whoever reads them hands in where they stand, and they are passed
 * over.
 */
@NullMarked
package org.factlint.extract.quantity;

import org.jspecify.annotations.NullMarked;
