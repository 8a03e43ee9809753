package org.factlint.report.judging;

import java.util.Optional;

/**
 * How often a rule was right, of the findings that people decided on.
 *
 * @param right how many were no false alarms; not negative
 * @param wrong how many were false alarms; not negative
 */
public record Precision(int right, int wrong) {
  /** How surely the interval holds the true share. */
  public static final double CONFIDENCE = 0.95;

  /**
   * The precision below which a rule costs more trust than it earns. At Google, checks of whose
   * findings more than a tenth are false alarms to their readers are turned off: Sadowski,
   * Aftandilian, Eagle, Miller-Cushon and Jaspan, "Lessons from Building Static Analysis Tools at
   * Google", Communications of the ACM 61(4), 2018.
   */
  public static final double LEAST = 0.9;

  /**
   * Fewer false alarms than this are an accident. One alone would be enough by the interval, which
   * speaks of samples, not of somebody's slip.
   */
  public static final int FEWEST_FALSE_ALARMS = 2;

  /** The quantile of the normal distribution that leaves out 2.5 % at each end. */
  private static final double Z = 1.959963984540054;

  /**
   * Requires that there are no fewer than none.
   *
   * @param right how many were right
   * @param wrong how many were wrong
   */
  public Precision {
    if (right < 0 || wrong < 0) {
      throw new IllegalArgumentException(right + " right, " + wrong + " wrong");
    }
  }

  /**
   * What the true share may be.
   *
   * @param low the lower end, from 0
   * @param high the upper end, to 1
   */
  public record Interval(double low, double high) {}

  /**
   * How many findings it rests on.
   *
   * @return right and wrong ones
   */
  public int judged() {
    return right + wrong;
  }

  /**
   * The share of right ones.
   *
   * @return from 0 to 1; empty if nothing is judged
   */
  public Optional<Double> share() {
    return judged() == 0 ? Optional.empty() : Optional.of((double) right / judged());
  }

  /**
   * Wilson's score interval, which stays within 0 and 1 and holds for few findings, too: E. B.
   * Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the
   * American Statistical Association 22 (158), 1927, pages 209–212.
   *
   * @return the interval around the share; empty if nothing is judged
   */
  public Optional<Interval> interval() {
    double n = judged();
    if (judged() == 0) {
      return Optional.empty();
    }
    double middle = right + Z * Z / 2;
    double reach = Z * Math.sqrt(right * (wrong / n) + Z * Z / 4);
    double all = n + Z * Z;
    return Optional.of(
        new Interval(
            right == 0 ? 0 : (middle - reach) / all, wrong == 0 ? 1 : (middle + reach) / all));
  }

  /**
   * Whether there are too many false alarms, whatever good luck the rule may have lacked.
   *
   * @return true if there are at least {@link #FEWEST_FALSE_ALARMS} and even the upper end of the
   *     interval is below {@link #LEAST}
   */
  public boolean hasTooManyFalseAlarms() {
    return wrong >= FEWEST_FALSE_ALARMS
        && interval().filter(interval -> interval.high() < LEAST).isPresent();
  }
}
