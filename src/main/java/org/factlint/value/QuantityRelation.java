package org.factlint.value;

import java.math.BigDecimal;
import org.factlint.value.Distance.Direction;
import org.factlint.value.Distance.Unit;
import org.factlint.value.UnitCode.Scheme;
import org.factlint.value.UnitScales.Scale;
import org.factlint.value.ValueRelation.Unknown;
import org.jspecify.annotations.Nullable;

/** How two quantities stand to each other. */
final class QuantityRelation {
  private final UnitCode firstUnit;
  private final UnitCode secondUnit;
  private final UnitScales scales;

  private QuantityRelation(UnitCode firstUnit, UnitCode secondUnit, UnitScales scales) {
    this.firstUnit = firstUnit;
    this.secondUnit = secondUnit;
    this.scales = scales;
  }

  static ValueRelation between(Quantity a, Quantity b, QuantityTolerance tolerance) {
    @Nullable UnitScales scales = scales(a.unitCode(), b.unitCode());
    return scales == null
        ? new Unknown(difference(a.unitCode(), b.unitCode()))
        : new QuantityRelation(a.unitCode(), b.unitCode(), scales).relation(a, b, tolerance);
  }

  /** Asked in one order only, so that both directions compare on the same axis. */
  private static @Nullable UnitScales scales(UnitCode a, UnitCode b) {
    if (a.equals(b)) {
      return UnitScales.SAME;
    }
    if (a.scheme() != Scheme.UCUM || b.scheme() != Scheme.UCUM) {
      return null;
    }
    if (a.code().compareTo(b.code()) < 0) {
      return UcumLibrary.scales(a.code(), b.code());
    }
    @Nullable UnitScales turned = UcumLibrary.scales(b.code(), a.code());
    return turned == null ? null : turned.inverse();
  }

  private static String difference(UnitCode a, UnitCode b) {
    // In a fixed order: the reason is the same from both sides.
    UnitCode first = a.toString().compareTo(b.toString()) < 0 ? a : b;
    UnitCode second = first.equals(a) ? b : a;
    if (a.scheme() != b.scheme()) {
      return UnitWords.kind(first) + " and " + UnitWords.kind(second) + " are not comparable";
    }
    return switch (a.scheme()) {
      case CURRENCY ->
          first.code()
              + " and "
              + second.code()
              + " are different currencies, and are not converted";
      case COUNT ->
          "one counts "
              + UnitWords.noun(first, false)
              + ", the other "
              + UnitWords.noun(second, false);
      case UCUM -> first.code() + " and " + second.code() + " do not convert into each other";
    };
  }

  private ValueRelation relation(Quantity a, Quantity b, QuantityTolerance tolerance) {
    Reading<AmountRange> first = reading(a, scales.first(), tolerance);
    Reading<AmountRange> second = reading(b, scales.second(), tolerance);
    return first.relationTo(second, () -> distance(first.stated(), second.stated()));
  }

  private static Reading<AmountRange> reading(
      Quantity quantity, Scale scale, QuantityTolerance tolerance) {
    AmountRange stated = quantity.stated().map(scale::apply);
    AmountRange allowed = quantity.allowed(tolerance).map(scale::apply);
    return new Reading<>(stated, allowed, allowed, allowed.point() && !quantity.approximate());
  }

  private Distance distance(AmountRange a, AmountRange b) {
    boolean less = a.endsBefore(b);
    BigDecimal onAxis = less ? gap(a, b) : gap(b, a);
    boolean firstIsNamed =
        exact(scales.first(), onAxis)
            && (firstUnit.toString().compareTo(secondUnit.toString()) <= 0
                || !exact(scales.second(), onAxis));
    UnitCode unit = firstIsNamed ? firstUnit : secondUnit;
    Scale scale = firstIsNamed ? scales.first() : scales.second();
    return new Distance(
        scale.difference(onAxis),
        Unit.AMOUNT,
        less ? Direction.LESS : Direction.GREATER,
        !exact(scale, onAxis),
        unit);
  }

  private static boolean exact(Scale scale, BigDecimal onAxis) {
    return scale.difference(onAxis).multiply(scale.factor()).compareTo(onAxis) == 0;
  }

  private static BigDecimal gap(AmountRange lower, AmountRange upper) {
    BigDecimal from = lower.high();
    BigDecimal to = upper.low();
    if (from == null || to == null) {
      throw new IllegalStateException("apart without a gap: " + lower + ", " + upper);
    }
    return to.subtract(from);
  }
}
