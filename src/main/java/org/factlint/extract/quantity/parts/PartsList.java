package org.factlint.extract.quantity.parts;

import java.util.List;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.text.Span;

/**
 * An amount that a sentence takes apart: “71 dead: 38 in the capital, 21 in the valley and 12 on
 * the coast”.
 *
 * @param whole the amount
 * @param parts its parts, in the order of the sentence; at least two, of one kind with the whole
 * @param complete whether the form of the sentence says that these are all
 * @param span from the first word of the whole to the last of the parts
 */
public record PartsList(QuantityMention whole, List<Part> parts, boolean complete, Span span) {

  /**
   * One part.
   *
   * @param mention the amount
   * @param label what tells it from the other parts: “in the capital”, “in 2026”, “women”
   * @param span the amount with its label
   */
  public record Part(QuantityMention mention, String label, Span span) {}

  /**
   * Keeps the list as it is.
   *
   * @param whole the amount
   * @param parts its parts
   * @param complete whether these are all
   * @param span where it all stands
   */
  public PartsList {
    parts = List.copyOf(parts);
  }
}
