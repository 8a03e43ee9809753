package org.factlint.claim;

import org.factlint.value.QuantityTolerance;
import org.factlint.value.TimeTolerance;

/**
 * The thresholds of {@code policy.json}, applied when claims are compared.
 *
 * @param time how far an approximate date reaches
 * @param quantity how far an approximate or rounded amount reaches
 */
public record Policy(TimeTolerance time, QuantityTolerance quantity) {

  /** What holds where no policy says otherwise. */
  public static final Policy STANDARD =
      new Policy(TimeTolerance.STANDARD, QuantityTolerance.STANDARD);
}
