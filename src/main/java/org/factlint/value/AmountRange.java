package org.factlint.value;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An interval of exact decimals; a missing bound is open to infinity. A bound belongs to the
 * interval where it is {@code closed}: what rounds to 43 reaches from 42.5 on, but not to 43.5.
 */
record AmountRange(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean highClosed)
    implements Region<AmountRange> {

  static AmountRange closed(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return new AmountRange(low, high, true);
  }

  /** The same interval in another unit; the mapping must be increasing. */
  AmountRange map(UnaryOperator<BigDecimal> mapping) {
    return new AmountRange(
        low == null ? null : mapping.apply(low),
        high == null ? null : mapping.apply(high),
        highClosed);
  }

  boolean point() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  @Override
  public boolean apartFrom(AmountRange other) {
    return endsBefore(other) || other.endsBefore(this);
  }

  boolean endsBefore(AmountRange other) {
    if (high == null || other.low == null) {
      return false;
    }
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && !highClosed);
  }

  @Override
  public boolean within(AmountRange other) {
    return lowWithin(other) && highWithin(other);
  }

  private boolean lowWithin(AmountRange other) {
    return other.low == null || (low != null && low.compareTo(other.low) >= 0);
  }

  private boolean highWithin(AmountRange other) {
    if (other.high == null || high == null) {
      return other.high == null;
    }
    int order = high.compareTo(other.high);
    return order < 0 || (order == 0 && (other.highClosed || !highClosed));
  }
}
