package org.factlint.compare.match;

import org.factlint.claim.Claim;
import org.factlint.compare.Reading;

/**
 * A claim on the way to its counterpart.
 *
 * @param reading the claim as its own source gives it
 * @param profile what it is about
 * @param modifiers words that set what it speaks of apart from other things of its kind
 * @param places where its words have what it speaks of
 */
record Item(Reading reading, Profile profile, Modifiers modifiers, Places places) {

  Claim claim() {
    return reading.claim();
  }
}
