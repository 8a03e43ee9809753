package org.factlint.value;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How the amounts of two units are laid onto one axis, exactly: no division, so that no rounding
 * can make two values meet or part.
 */
record UnitScales(Scale first, Scale second) {

  /** One axis already. */
  static final UnitScales SAME = new UnitScales(Scale.UNCHANGED, Scale.UNCHANGED);

  /** Multiplies, then adds. */
  record Scale(BigDecimal factor, BigDecimal offset) {
    static final Scale UNCHANGED = new Scale(BigDecimal.ONE, BigDecimal.ZERO);

    BigDecimal apply(BigDecimal amount) {
      return amount.multiply(factor).add(offset);
    }

    /** A difference on the axis, in this unit again; rounded to 34 digits where it has no end. */
    BigDecimal difference(BigDecimal onAxis) {
      return onAxis.divide(factor, MathContext.DECIMAL128);
    }
  }

  UnitScales inverse() {
    return new UnitScales(second, first);
  }
}
