/** What measures and money are called, as data, and the unit codes that they stand for. */
@NullMarked
package org.factlint.extract.quantity.unit;

import org.jspecify.annotations.NullMarked;
