/** Reads the claims of all sources in one canonical form: same participants, same predicates. */
@NullMarked
package org.factlint.compare.align;

import org.jspecify.annotations.NullMarked;
