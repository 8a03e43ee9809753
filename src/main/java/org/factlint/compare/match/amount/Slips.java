package org.factlint.compare.match.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.factlint.compare.amount.Measured;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Whether two numbers are as near to each other as two tellings of one are. */
final class Slips {
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(12);

  private Slips() {}

  /** The same digits in another order, or a zero more: 60 and 16, 1,240 and 1,420. */
  static boolean likely(Measured one, Measured two) {
    BigDecimal first = one.quantity().amount();
    BigDecimal second = two.quantity().amount();
    if (first == null
        || second == null
        || !one.quantity().unitCode().equals(two.quantity().unitCode())) {
      return false;
    }
    String mine = digits(first);
    String theirs = digits(second);
    return mine.length() > 1
        && mine.length() == theirs.length()
        && !mine.equals(theirs)
        && sorted(mine).equals(sorted(theirs));
  }

  private static String digits(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String sorted(String digits) {
    return digits
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether one is at most a dozen times the other, in its own unit. */
  static boolean near(Quantity one, Quantity two, boolean slip) {
    BigDecimal first = named(one);
    BigDecimal second = named(two);
    boolean sameUnit =
        one.unitCode().scheme() == two.unitCode().scheme()
            || (AmountUnits.counted(one.unitCode()) && AmountUnits.counted(two.unitCode()));
    if (slip || first == null || second == null || first.signum() <= 0 || second.signum() <= 0) {
      return slip;
    }
    BigDecimal ratio = first.max(second).divide(first.min(second), 3, RoundingMode.HALF_UP);
    return sameUnit && ratio.compareTo(FARTHEST) <= 0 && sameLength(one, two);
  }

  /** Days are hardly held against years. */
  private static boolean sameLength(Quantity one, Quantity two) {
    return one.unitCode().equals(two.unitCode())
        || one.unitCode().scheme() != UnitCode.Scheme.UCUM
        || (AmountUnits.counted(one.unitCode()) && AmountUnits.counted(two.unitCode()));
  }

  private static @Nullable BigDecimal named(Quantity quantity) {
    return quantity.amount() != null
        ? quantity.amount()
        : quantity.min() != null ? quantity.min() : quantity.max();
  }
}
