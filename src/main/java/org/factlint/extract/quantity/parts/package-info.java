/**
 * Which quantities of a sentence a text itself adds up or holds against each other: a whole with
 * its parts, a duration with the stretch of time that it measures.
 *
 * <p>Only where the sentence's form says so. Whether the numbers fit is not judged here.
 */
@NullMarked
package org.factlint.extract.quantity.parts;

import org.jspecify.annotations.NullMarked;
