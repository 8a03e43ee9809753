/**
 * Of whoever takes part: who did it, who holds which post, what one alone can be, and how two stand
 * to each other.
 */
@NullMarked
package org.factlint.compare.match.participant;

import org.jspecify.annotations.NullMarked;
