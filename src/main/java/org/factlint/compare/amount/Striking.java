package org.factlint.compare.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.factlint.compare.Comparison.Trait;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode.Scheme;
import org.jspecify.annotations.Nullable;

/** What is striking about two amounts that exclude each other. */
public final class Striking {
  private static final int THOUSAND = 3;

  private Striking() {}

  /**
   * Finds the traits of two amounts that are apart.
   *
   * @param a one amount
   * @param b the other
   * @return what a rule may want to say beyond that they are apart
   */
  public static Set<Trait> of(Measured a, Measured b) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (oneSided(a.quantity()) || oneSided(b.quantity())) {
      traits.add(Trait.BOUND);
    } else if (otherUnit(a, b)) {
      traits.add(Trait.UNIT_SLIP);
    } else if (a.per() == b.per() && a.quantity().unitCode().equals(b.quantity().unitCode())) {
      if (magnitudesApart(a.quantity().amount(), b.quantity().amount())) {
        traits.add(Trait.MAGNITUDE_SLIP);
      }
    }
    return traits;
  }

  /**
   * Whether one number is given in two units, currencies or periods. Counted nouns do not count:
   * two words for one thing are too common.
   *
   * @param a one amount
   * @param b the other
   * @return true for “300 km” and “300 miles”, “$5 million” and “€5 million”
   */
  public static boolean otherUnit(Measured a, Measured b) {
    boolean other = a.per() != b.per() || !a.quantity().unitCode().equals(b.quantity().unitCode());
    boolean counted =
        a.quantity().unitCode().scheme() == Scheme.COUNT
            && !a.quantity().unitCode().equals(b.quantity().unitCode());
    return other && !counted && a.sameNumber(b);
  }

  private static boolean oneSided(Quantity quantity) {
    return (quantity.min() == null) != (quantity.max() == null);
  }

  /**
   * Whether two numbers have the same digits, and the point elsewhere; or, a thousand or million
   * apart, digits that are the same when rounded.
   */
  private static boolean magnitudesApart(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null || a.signum() <= 0 || b.signum() <= 0) {
      return false;
    }
    BigDecimal one = a.stripTrailingZeros();
    BigDecimal two = b.stripTrailingZeros();
    int apart = exponent(one) - exponent(two);
    if (one.unscaledValue().equals(two.unscaledValue())) {
      return apart != 0;
    }
    int digits = Math.min(one.precision(), two.precision());
    return digits > 1
        && apart != 0
        && apart % THOUSAND == 0
        && rounded(one, digits).equals(rounded(two, digits));
  }

  private static int exponent(BigDecimal stripped) {
    return stripped.precision() - stripped.scale();
  }

  private static BigInteger rounded(BigDecimal number, int digits) {
    return number.round(new MathContext(digits, RoundingMode.HALF_UP)).unscaledValue();
  }
}
