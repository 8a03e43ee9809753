package org.factlint.compare.match;

import org.factlint.claim.Claim;
import org.factlint.compare.match.item.Item;

/** What a claim gives as its value, whatever words it uses for it. */
final class Values {
  private Values() {}

  /** A key that equal values have in common; empty if the claim gives none. */
  static String of(Item item) {
    Claim claim = item.claim();
    if (claim.statement().quantity() != null) {
      var quantity = claim.statement().quantity();
      String amount =
          quantity.amount() == null
              ? quantity.min() + ".." + quantity.max()
              : quantity.amount().stripTrailingZeros().toPlainString();
      return amount + " " + quantity.unitCode();
    }
    return claim.statement().time() != null && claim.statement().time().value() != null
        ? claim.statement().time().value().toString()
        : "";
  }
}
