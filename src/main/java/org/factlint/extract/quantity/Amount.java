package org.factlint.extract.quantity;

import java.math.BigDecimal;
import org.factlint.extract.quantity.numeral.Numeral;
import org.factlint.extract.quantity.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number, or the two of a range, with its unit: as it stands, without hedges and nouns.
 *
 * @param from its first word: the currency sign, if there is one
 * @param to one past its last word: the unit, if there is one
 * @param form how the number is written
 * @param low the number, or the lower one of a range, in the unit
 * @param high the upper one of a range, or the most that a vague number can be; else null
 * @param unit the unit, or null
 * @param joined whether a hyphen joins number and unit: “60-megawatt”
 */
record Amount(
    int from,
    int to,
    Numeral.Form form,
    BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable Unit unit,
    boolean joined) {

  boolean is(Unit.Kind kind) {
    return unit != null && unit.kind() == kind;
  }

  boolean one() {
    return high == null && low.compareTo(BigDecimal.ONE) == 0;
  }

  Amount in(@Nullable Unit other) {
    return new Amount(from, to, form, low, high, other, joined);
  }

  Amount ending(int end) {
    return new Amount(from, end, form, low, high, unit, joined);
  }

  /** The two of a range, in the unit of the second unless only the first has one. */
  Amount upTo(int begin, Amount end) {
    Unit common = end.unit == null ? unit : end.unit;
    return new Amount(begin, end.to, end.form, low, end.low, common, end.joined);
  }
}
