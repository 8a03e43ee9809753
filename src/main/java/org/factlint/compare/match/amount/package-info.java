/** How much, how many, how long: which amounts of two articles are of one thing. */
@NullMarked
package org.factlint.compare.match.amount;

import org.jspecify.annotations.NullMarked;
