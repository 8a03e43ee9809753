package org.factlint.compare.match.amount;

import java.math.BigDecimal;
import java.util.List;
import org.factlint.compare.amount.Measured;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Term;
import org.factlint.value.Quantity;
import org.factlint.value.QuantityTolerance;
import org.factlint.value.UnitCode;
import org.factlint.value.UnitCode.Scheme;
import org.factlint.value.ValueRelation;

/** Whether two amounts are in one kind of unit, and whether they are the same then. */
final class AmountUnits {
  private final Lexicon lexicon;
  private final QuantityTolerance tolerance;

  AmountUnits(Lexicon lexicon, QuantityTolerance tolerance) {
    this.lexicon = lexicon;
    this.tolerance = tolerance;
  }

  boolean agrees(Measured first, Measured second) {
    if (first.per() != second.per()) {
      return false;
    }
    ValueRelation relation =
        first.quantity().relationTo(as(second.quantity(), first.quantity().unitCode()), tolerance);
    return !(relation instanceof ValueRelation.Disjoint)
        && !(relation instanceof ValueRelation.Unknown);
  }

  boolean sameUnit(UnitCode one, UnitCode two) {
    if (one.equals(two)) {
      return true;
    }
    if (one.scheme() != two.scheme() || one.scheme() == Scheme.CURRENCY) {
      return (bare(one) && two.scheme() == Scheme.COUNT)
          || (bare(two) && one.scheme() == Scheme.COUNT);
    }
    if (one.scheme() == Scheme.COUNT) {
      return alike(one.code(), two.code());
    }
    Quantity unit = Quantity.of(BigDecimal.ONE, one);
    return !(unit.relationTo(Quantity.of(BigDecimal.ONE, two), tolerance)
        instanceof ValueRelation.Unknown);
  }

  private boolean alike(String one, String two) {
    List<Term> first = lexicon.terms(one);
    List<Term> second = lexicon.terms(two);
    return !first.isEmpty()
        && !second.isEmpty()
        && first.get(first.size() - 1).likeness(second.get(second.size() - 1)) > 0;
  }

  static boolean bare(UnitCode unit) {
    return unit.toString().equals("ucum:1");
  }

  /** Shares of one whole are told by who holds them. */
  static boolean percent(Measured measured) {
    return measured.quantity().unitCode().toString().equals("ucum:%");
  }

  /** 48,210 votes are of 48,210 people. */
  static boolean sameLongNumber(Measured first, Measured second) {
    BigDecimal number = first.quantity().amount();
    return number != null
        && first.sameNumber(second)
        && counted(first.quantity().unitCode())
        && counted(second.quantity().unitCode())
        && number.stripTrailingZeros().precision() >= 4;
  }

  static boolean counted(UnitCode unit) {
    return unit.scheme() == Scheme.COUNT || bare(unit);
  }

  static Quantity as(Quantity quantity, UnitCode unit) {
    boolean renamed = quantity.unitCode().scheme() == Scheme.COUNT || bare(quantity.unitCode());
    return renamed && (unit.scheme() == Scheme.COUNT || bare(unit))
        ? new Quantity(
            quantity.amount(),
            quantity.min(),
            quantity.max(),
            quantity.approximate(),
            unit,
            quantity.text())
        : quantity;
  }
}
