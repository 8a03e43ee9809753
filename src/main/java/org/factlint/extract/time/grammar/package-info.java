/** How English tells times: one family of expressions a class, from single days to ranges. */
@NullMarked
package org.factlint.extract.time.grammar;

import org.jspecify.annotations.NullMarked;
