package org.factlint.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Quantities in words for readers. */
final class QuantityWords {
  private QuantityWords() {}

  static String of(Quantity quantity) {
    UnitCode unit = quantity.unitCode();
    @Nullable BigDecimal min = quantity.min();
    @Nullable BigDecimal max = quantity.max();
    if (min != null && max != null) {
      return min.compareTo(max) == 0
          ? unit.withAmount(min)
          : "between " + bare(min, unit) + " and " + unit.withAmount(max);
    }
    if (min != null) {
      return "at least " + unit.withAmount(min);
    }
    if (max != null) {
      return "at most " + unit.withAmount(max);
    }
    @Nullable BigDecimal amount = quantity.amount();
    return amount == null ? "" : unit.withAmount(amount);
  }

  /** Money has its sign before each number; other units are said once. */
  private static String bare(BigDecimal min, UnitCode unit) {
    return unit.scheme() == UnitCode.Scheme.CURRENCY
        ? unit.withAmount(min)
        : DecimalAmount.words(min);
  }
}
