package org.factlint.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of something, as exact or inexact as a text states it: an amount, bounds, or both.
 * Bounds include themselves; if there are any they are what is allowed, and the amount says only
 * what was named within them.
 *
 * @param amount the number named, with the decimals that were stated
 * @param min the lower bound (“at least”, “more than”), or null
 * @param max the upper bound (“at most”, “less than”), or null
 * @param approximate “about”, “nearly”
 * @param unitCode what it is an amount of
 * @param text the words, which tell “43 million” from 43,000,000, or null
 */
public record Quantity(
    @Nullable BigDecimal amount,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    boolean approximate,
    UnitCode unitCode,
    @Nullable String text) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Checks that something is stated, and that it is in order.
   *
   * @param amount the number named, or null
   * @param min the lower bound, or null
   * @param max the upper bound, or null
   * @param approximate whether it is “about” that much
   * @param unitCode what it is an amount of
   * @param text the words, or null
   * @throws InvalidValueException if there is no number, a number is too long, or the bounds are
   *     reversed
   */
  public Quantity {
    amount = bounded(amount);
    min = bounded(min);
    max = bounded(max);
    if (amount == null && min == null && max == null) {
      throw new InvalidValueException(
          "", 1, "an amount, a min or a max", "state at least one number");
    }
    requireOrder(min, max);
    requireOrder(min, amount);
    requireOrder(amount, max);
  }

  private static @Nullable BigDecimal bounded(@Nullable BigDecimal number) {
    return number == null ? null : DecimalAmount.bounded(number);
  }

  private static void requireOrder(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new InvalidValueException(
          low.toPlainString() + " to " + high.toPlainString(),
          1,
          "a min that is at most the amount, and an amount that is at most the max",
          "exchange the two numbers, or check them");
    }
  }

  /**
   * An amount as it is, without bounds or words.
   *
   * @param amount the number
   * @param unitCode what it is an amount of
   * @return the quantity
   */
  public static Quantity of(BigDecimal amount, UnitCode unitCode) {
    return new Quantity(amount, null, null, false, unitCode, null);
  }

  /**
   * Reads a decimal number as fact files write it: digits, perhaps a sign, a decimal point or an
   * exponent.
   *
   * @param text for example {@code 41}, {@code 1200000000} or {@code 11.5}
   * @return the number, with the decimals that were written
   * @throws InvalidValueException if it is no such number, or one of more than 40 digits or beyond
   *     10^±30
   */
  public static BigDecimal decimal(String text) {
    return DecimalAmount.parse(text);
  }

  /**
   * Compares two quantities.
   *
   * @param other the other quantity
   * @param tolerance how far “about” and round numbers reach
   * @return how this stands to the other; unknown for different currencies, nouns or dimensions
   */
  public ValueRelation relationTo(Quantity other, QuantityTolerance tolerance) {
    return QuantityRelation.between(this, other, tolerance);
  }

  /**
   * The same amount, not taken to the letter.
   *
   * @return this as an approximate amount
   */
  public Quantity approximately() {
    return new Quantity(amount, min, max, true, unitCode, text);
  }

  /**
   * The quantity in one normal form, whatever its words: two that state the same are written alike.
   *
   * @return the number, or the bounds with two dots between them, with {@code ~} before them if
   *     approximate, and the unit: {@code 43 count:person}, {@code ~2.5 currency:USD}, {@code 300..
   *     count:person}, {@code 10..15 ucum:km}
   */
  @Override
  public String toString() {
    String number = min == null && max == null ? plain(amount) : plain(min) + ".." + plain(max);
    return (approximate ? "~" : "") + number + " " + unitCode;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  /** What the words say, before rounding and approximation. */
  AmountRange stated() {
    return min == null && max == null
        ? AmountRange.closed(amount, amount)
        : AmountRange.closed(min, max);
  }

  /** What the words allow. */
  AmountRange allowed(QuantityTolerance tolerance) {
    if (min != null || max != null) {
      return approximate ? widenedBounds(tolerance) : stated();
    }
    BigDecimal number = Objects.requireNonNull(amount, "checked by the constructor");
    BigDecimal place = StatedPrecision.of(number, text, tolerance.significantDigits());
    if (approximate) {
      // “About 3” reaches to the neighbours at least: else it would say no more than 3.
      BigDecimal radius = number.abs().multiply(tolerance.approximateShare()).max(place);
      return AmountRange.closed(number.subtract(radius), number.add(radius));
    }
    boolean counted = unitCode.scheme() == UnitCode.Scheme.COUNT;
    if (counted && place.compareTo(BigDecimal.ONE) == 0) {
      return stated();
    }
    BigDecimal half = place.multiply(HALF);
    return new AmountRange(number.subtract(half), number.add(half), false);
  }

  /**
   * All amounts that the words allow, for arithmetic.
   *
   * @param tolerance how far “about” and round numbers reach
   * @return the amounts, in this quantity's unit
   */
  public AmountInterval interval(QuantityTolerance tolerance) {
    return AmountInterval.of(allowed(tolerance));
  }

  private AmountRange widenedBounds(QuantityTolerance tolerance) {
    BigDecimal share = tolerance.approximateShare();
    return AmountRange.closed(
        min == null ? null : min.subtract(min.abs().multiply(share)),
        max == null ? null : max.add(max.abs().multiply(share)));
  }

  /**
   * Says it for readers.
   *
   * @return for example “$1.2 billion”, “about 76 km”, “at least 300 people”, “between 3 and 5
   *     years”
   */
  public String words() {
    return (approximate ? "about " : "") + QuantityWords.of(this);
  }
}
