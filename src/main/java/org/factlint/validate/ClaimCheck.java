package org.factlint.validate;

/** Something that is checked of every claim. */
@FunctionalInterface
interface ClaimCheck {
  void check(ClaimPlace claim);
}
