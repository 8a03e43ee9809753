/** Draws from several claims what no pair of equal questions shows. */
@NullMarked
package org.factlint.compare.observe;

import org.jspecify.annotations.NullMarked;
