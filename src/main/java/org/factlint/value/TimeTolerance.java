package org.factlint.value;

/**
 * How far “about” ({@code ~}) widens a time to either side, by the precision it is stated with. A
 * policy, not a fact: it decides which disagreements with an approximate date are certain.
 *
 * @param days days, around a day
 * @param months months, around a month, a season or a quarter
 * @param years years, around a year
 * @param decadeYears years, around a decade or a century
 * @param minutes minutes, around a minute
 */
public record TimeTolerance(int days, int months, int years, int decadeYears, int minutes) {

  /** The radius that holds unless a policy says otherwise. */
  public static final TimeTolerance STANDARD = new TimeTolerance(3, 1, 2, 5, 30);

  private static final int LARGEST = 10_000;

  /**
   * Checks every radius.
   *
   * @param days from 0 to 10,000, as all of them
   * @param months around a month, a season or a quarter
   * @param years around a year
   * @param decadeYears around a decade or a century
   * @param minutes around a minute
   * @throws InvalidValueException if one is out of range
   */
  public TimeTolerance {
    radius(days);
    radius(months);
    radius(years);
    radius(decadeYears);
    radius(minutes);
  }

  private static void radius(int value) {
    if (value < 0 || value > LARGEST) {
      throw new InvalidValueException(
          Integer.toString(value),
          1,
          "a radius from 0 to " + LARGEST,
          "write how far “about” reaches to either side");
    }
  }
}
