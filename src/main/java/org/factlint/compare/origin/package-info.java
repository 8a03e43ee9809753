/**
 * Whose word stands behind claims: who speaks, through whom, and which sources trace to one origin.
 */
@NullMarked
package org.factlint.compare.origin;

import org.jspecify.annotations.NullMarked;
