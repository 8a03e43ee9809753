package org.factlint.extract.quantity;

import java.util.List;

/**
 * All numbers of a text, told apart by what they say. Each list is in the order of the text.
 *
 * @param mentions how much and how many
 * @param ordinals which in an order
 * @param scores results of one against another
 */
public record Quantities(
    List<QuantityMention> mentions, List<OrdinalMention> ordinals, List<ScoreMention> scores) {

  /** A text without numbers. */
  public static final Quantities NONE = new Quantities(List.of(), List.of(), List.of());
}
