package org.factlint.compare.match.item;

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
public record Item(Reading reading, Profile profile, Modifiers modifiers, Places places) {

  /**
   * The claim itself.
   *
   * @return the reading's claim
   */
  public Claim claim() {
    return reading.claim();
  }
}
