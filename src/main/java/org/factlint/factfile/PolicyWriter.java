package org.factlint.factfile;

import org.factlint.claim.Policy;
import org.factlint.value.TimeTolerance;

/** Writes thresholds as a {@code policy.json} that would say the same. */
public final class PolicyWriter {
  private PolicyWriter() {}

  /**
   * Writes a policy with every threshold that holds, also by default.
   *
   * @param policy what holds
   * @return JSON, in the order of the format
   */
  public static String write(Policy policy) {
    TimeTolerance time = policy.time();
    return """
        {
          "settings": {
            "time.approximate-radius": { "day": %d, "month": %d, "year": %d, "decade": %d, "minute": %d },
            "quantity.approximate-share": "%s",
            "quantity.significant-digits": %d
          }
        }
        """
        .formatted(
            time.days(),
            time.months(),
            time.years(),
            time.decadeYears(),
            time.minutes(),
            policy.quantity().approximateShare().toPlainString(),
            policy.quantity().significantDigits());
  }
}
