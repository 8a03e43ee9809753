package org.factlint.value;

/**
 * A set of completions: moments, extents or amounts. What relations need of it is only whether it
 * shares anything with another, and whether it lies within another.
 */
interface Region<R extends Region<R>> {
  boolean apartFrom(R other);

  /** True for equal regions too. */
  boolean within(R other);
}
