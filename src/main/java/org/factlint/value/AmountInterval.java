package org.factlint.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All amounts that a stated number may stand for, for exact arithmetic: what is true of every sum
 * of completions is true of the sum of the intervals. There is no division, and so no rounding.
 *
 * @param low the lower bound, or null if there is none
 * @param lowClosed whether the lower bound itself is allowed; true if there is none
 * @param high the upper bound, or null if there is none
 * @param highClosed whether the upper bound itself is allowed; true if there is none
 */
public record AmountInterval(
    @Nullable BigDecimal low, boolean lowClosed, @Nullable BigDecimal high, boolean highClosed) {

  /**
   * Keeps one representation of a missing bound.
   *
   * @param low the lower bound, or null
   * @param lowClosed whether it is allowed
   * @param high the upper bound, or null
   * @param highClosed whether it is allowed
   * @throws IllegalArgumentException if nothing lies between the bounds
   */
  public AmountInterval {
    lowClosed |= low == null;
    highClosed |= high == null;
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0 || (order == 0 && !(lowClosed && highClosed))) {
        throw new IllegalArgumentException("nothing lies between " + low + " and " + high);
      }
    }
  }

  /**
   * One amount only.
   *
   * @param amount the amount
   * @return the interval that holds it alone
   */
  public static AmountInterval exactly(BigDecimal amount) {
    return between(amount, amount);
  }

  /**
   * All amounts from one to another.
   *
   * @param low the least, or null if there is no least
   * @param high the greatest, or null if there is no greatest
   * @return the interval with both bounds
   */
  public static AmountInterval between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return new AmountInterval(low, true, high, true);
  }

  static AmountInterval of(AmountRange range) {
    return new AmountInterval(range.low(), true, range.high(), range.highClosed());
  }

  /**
   * All sums of an amount of this and one of the other.
   *
   * @param other the other
   * @return exactly the sums
   */
  public AmountInterval plus(AmountInterval other) {
    BigDecimal least = low == null || other.low == null ? null : low.add(other.low);
    BigDecimal most = high == null || other.high == null ? null : high.add(other.high);
    return new AmountInterval(
        least, lowClosed && other.lowClosed, most, highClosed && other.highClosed);
  }

  /**
   * All products of an amount of this and one of the other. Parts, shares and rates of nothing do
   * not occur, so that neither may be negative.
   *
   * @param other the other
   * @return exactly the products
   * @throws IllegalArgumentException if one of the two allows negative amounts
   */
  public AmountInterval times(AmountInterval other) {
    BigDecimal one = requireNotNegative(low);
    BigDecimal two = requireNotNegative(other.low);
    boolean least = (lowClosed && other.lowClosed) || includesZero(this) || includesZero(other);
    if (isZero(this) || isZero(other)) {
      return exactly(BigDecimal.ZERO);
    }
    BigDecimal most = high == null || other.high == null ? null : high.multiply(other.high);
    return new AmountInterval(one.multiply(two), least, most, highClosed && other.highClosed);
  }

  private static BigDecimal requireNotNegative(@Nullable BigDecimal bound) {
    if (bound == null || bound.signum() < 0) {
      throw new IllegalArgumentException("a negative amount is no factor");
    }
    return bound;
  }

  private static boolean includesZero(AmountInterval interval) {
    return interval.lowClosed && interval.low != null && interval.low.signum() == 0;
  }

  private static boolean isZero(AmountInterval interval) {
    return includesZero(interval) && interval.high != null && interval.high.signum() == 0;
  }

  /**
   * Whether negative amounts are ruled out.
   *
   * @return true if this may be a factor
   */
  public boolean notNegative() {
    return low != null && low.signum() >= 0;
  }

  /**
   * Whether every amount of this is smaller than every amount of the other.
   *
   * @param other the other
   * @return true if the two have no amount in common, and this is the smaller
   */
  public boolean below(AmountInterval other) {
    if (high == null || other.low == null) {
      return false;
    }
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && !(highClosed && other.lowClosed));
  }

  /**
   * Whether every amount of this is one of the other.
   *
   * @param other the other
   * @return true for equal intervals too
   */
  public boolean within(AmountInterval other) {
    return bounds(other.low, other.lowClosed, low, lowClosed)
        && bounds(negated(other.high), other.highClosed, negated(high), highClosed);
  }

  private static boolean bounds(
      @Nullable BigDecimal outer, boolean outerClosed, @Nullable BigDecimal inner, boolean closed) {
    if (outer == null || inner == null) {
      return outer == null;
    }
    int order = outer.compareTo(inner);
    return order < 0 || (order == 0 && (outerClosed || !closed));
  }

  private static @Nullable BigDecimal negated(@Nullable BigDecimal bound) {
    return bound == null ? null : bound.negate();
  }

  /**
   * The smallest interval that holds both.
   *
   * @param other the other
   * @return an interval that holds this, the other, and what lies between
   */
  public AmountInterval hull(AmountInterval other) {
    boolean lower = bounds(low, lowClosed, other.low, other.lowClosed);
    boolean higher = bounds(negated(high), highClosed, negated(other.high), other.highClosed);
    return new AmountInterval(
        lower ? low : other.low,
        lower ? lowClosed : other.lowClosed,
        higher ? high : other.high,
        higher ? highClosed : other.highClosed);
  }

  /**
   * The same amounts counted in a unit a power of ten as large.
   *
   * @param places how many places the decimal point moves to the left
   * @return for two places, a hundredth of each amount
   */
  public AmountInterval movePointLeft(int places) {
    return new AmountInterval(
        low == null ? null : low.movePointLeft(places),
        lowClosed,
        high == null ? null : high.movePointLeft(places),
        highClosed);
  }

  /**
   * Says it for readers.
   *
   * @return for example “73”, “between 72.5 and 73.5”, “at least 70”, “any number”
   */
  public String words() {
    if (low == null) {
      return high == null ? "any number" : "at most " + words(high);
    }
    if (high == null) {
      return "at least " + words(low);
    }
    return low.compareTo(high) == 0 ? words(low) : "between " + words(low) + " and " + words(high);
  }

  /**
   * Says a bare number for readers.
   *
   * @param amount the number
   * @return for example “1.2 billion”, “160,000”, “11.5”
   */
  public static String words(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return DecimalAmount.words(DecimalAmount.plain(stripped));
  }
}
