package org.factlint.compare.match.amount;

import java.math.BigDecimal;
import org.factlint.compare.amount.Measured;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode;
import org.factlint.value.UnitCode.Scheme;

/** How much it tells that two texts give one number. */
final class NumberWeights {
  /** What a number weighs that is hardly the same by chance. */
  private static final double TELLING_NUMBER = 0.5;

  /** What a number weighs that often is. */
  static final double PLAIN_NUMBER = 0.15;

  private NumberWeights() {}

  /** Two texts on one story that both speak of 37 minutes, or of 22 clinics, speak of the same. */
  static boolean striking(Measured first, Measured second) {
    UnitCode unit = first.quantity().unitCode();
    BigDecimal number = first.quantity().amount();
    boolean measured =
        unit.scheme() == Scheme.COUNT || (unit.scheme() == Scheme.UCUM && !AmountUnits.bare(unit));
    return AmountUnits.sameLongNumber(first, second)
        || (measured
            && !AmountUnits.percent(first)
            && number != null
            && first.sameNumber(second)
            && !AmountUnits.bare(second.quantity().unitCode())
            && number.stripTrailingZeros().precision() >= 2);
  }

  /** 1,326 is hardly the same by chance, 2 often is. */
  static double telling(Quantity quantity) {
    if (quantity.amount() == null) {
      return 0;
    }
    int digits = quantity.amount().stripTrailingZeros().precision();
    int size = quantity.amount().precision();
    return digits >= 3 || (digits == 2 && size > 3)
        ? TELLING_NUMBER
        : digits == 2 || size > 3 ? 0.3 : PLAIN_NUMBER;
  }
}
