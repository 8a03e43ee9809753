package org.factlint.value;

import java.math.BigDecimal;

/**
 * How far “about” widens an amount, and how many digits of a round number count. A policy, not a
 * fact.
 *
 * @param approximateShare the share of an approximate amount that is added to either side
 * @param significantDigits how many leading digits of a whole number are taken as meant: with two,
 *     2,100 stands for 2,050 up to 2,150
 */
public record QuantityTolerance(BigDecimal approximateShare, int significantDigits) {

  /** The tolerance that holds unless a policy says otherwise: a tenth, and two digits. */
  public static final QuantityTolerance STANDARD = new QuantityTolerance(new BigDecimal("0.1"), 2);

  private static final int MOST_DIGITS = 40;

  /**
   * Checks both numbers.
   *
   * @param approximateShare from 0 to 1
   * @param significantDigits from 1 to 40
   * @throws InvalidValueException if one is out of range
   */
  public QuantityTolerance {
    if (approximateShare.signum() < 0 || approximateShare.compareTo(BigDecimal.ONE) > 0) {
      throw new InvalidValueException(
          approximateShare.toString(), 1, "a share from 0 to 1", "write a tenth as 0.1");
    }
    if (significantDigits < 1 || significantDigits > MOST_DIGITS) {
      throw new InvalidValueException(
          Integer.toString(significantDigits),
          1,
          "a number of digits from 1 to " + MOST_DIGITS,
          "write 2");
    }
  }
}
