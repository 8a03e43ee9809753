/** Numbers as texts write them, in figures and in words, without what they are numbers of. */
@NullMarked
package org.factlint.extract.quantity.numeral;

import org.jspecify.annotations.NullMarked;
