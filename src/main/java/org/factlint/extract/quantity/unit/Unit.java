package org.factlint.extract.quantity.unit;

import java.math.BigDecimal;
import org.factlint.value.UnitCode;

/**
 * A unit of measure or money by one of its names.
 *
 * @param code what an amount is counted in
 * @param kind what it measures
 * @param factor how many of the code one of this name is: ten years for a decade
 */
public record Unit(UnitCode code, Kind kind, BigDecimal factor) {

  /** What units measure. */
  public enum Kind {
    /** A length, a weight, a temperature, … */
    MEASURE,
    /** How long. */
    DURATION,
    /** So many in a hundred. */
    PERCENT,
    /** Differences of percentages. */
    POINTS,
    /** Money. */
    MONEY
  }

  static Unit money(String code) {
    String scheme = code.contains(":") ? code : "currency:" + code;
    return new Unit(UnitCode.parse(scheme), Kind.MONEY, BigDecimal.ONE);
  }
}
