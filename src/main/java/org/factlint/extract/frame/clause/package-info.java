/**
 * Sentences as clauses within each other, and what each says: who did what, whether it is so, how
 * firmly and by whom it is said.
 */
@NullMarked
package org.factlint.extract.frame.clause;

import org.jspecify.annotations.NullMarked;
