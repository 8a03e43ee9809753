/** Works amounts out of others: sums, shares, rates, counted lists, changes. */
@NullMarked
package org.factlint.compare.arithmetic;

import org.jspecify.annotations.NullMarked;
