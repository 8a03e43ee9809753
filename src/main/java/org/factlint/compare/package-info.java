/**
 * Which claims answer the same question, and how their answers relate. Everything the rules read is
 * computed here; rules only judge.
 */
@NullMarked
package org.factlint.compare;

import org.jspecify.annotations.NullMarked;
