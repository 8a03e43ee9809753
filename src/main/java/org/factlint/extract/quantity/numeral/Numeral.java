package org.factlint.extract.quantity.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text.
 *
 * @param from its first word
 * @param to one past its last word
 * @param value the number; the least that it can be, if it is vague
 * @param most the most that it can be, if it is vague; else null
 * @param scale what the last word multiplies by: a million in “1.2 million”; else one
 * @param form how it is written
 */
public record Numeral(
    int from, int to, BigDecimal value, @Nullable BigDecimal most, BigDecimal scale, Form form) {

  /** How a number is written. */
  public enum Form {
    /** In figures, perhaps with a scale word: “1.2 million”. */
    FIGURES,
    /** In words: “forty-one”. */
    WORDS,
    /** A part of one: “two thirds”. */
    FRACTION,
    /** In words that leave it open: “hundreds”, “several dozen”. */
    VAGUE
  }

  /**
   * Whether the words leave the number open.
   *
   * @return true for “hundreds”
   */
  public boolean vague() {
    return form == Form.VAGUE;
  }

  Numeral times(BigDecimal factor, int end) {
    BigDecimal high = most == null ? null : most.multiply(factor);
    return new Numeral(
        from, end, plain(value.multiply(factor)), high, factor.multiply(scale), form);
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return number.scale() > 0 && stripped.scale() <= 0 ? stripped.setScale(0) : number;
  }
}
