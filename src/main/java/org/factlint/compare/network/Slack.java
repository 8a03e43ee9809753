package org.factlint.compare.network;

import java.time.LocalDate;

/**
 * How much later than another a point may be: whole days, and within the same day an order.
 *
 * <p>Days are exact, so that three days after the fourth is the seventh and nothing else. What is
 * only ordered may lie on one day; but a circle of “before” is impossible on one day too. Hence the
 * second part, which decides only where the days are even: each strict order takes one from it, and
 * whatever counts days gives more than any number of orders can take.
 *
 * @param days days, negative where the point must be earlier
 * @param ties what is left within the day
 */
public record Slack(long days, long ties) implements Comparable<Slack> {
  /** The point is not later. */
  public static final Slack NOT_LATER = new Slack(0, 0);

  /** The point is earlier, perhaps on the same day. */
  public static final Slack EARLIER = new Slack(0, -1);

  private static final long A_DAY = 1L << 24;

  /**
   * At most some days later, whatever the hour.
   *
   * @param days how many
   * @return the slack
   */
  public static Slack days(long days) {
    return new Slack(days, A_DAY);
  }

  /**
   * Not after a day.
   *
   * @param day the last day
   * @return the slack from the zero point
   */
  public static Slack until(LocalDate day) {
    return days(day.toEpochDay());
  }

  /**
   * Not before a day.
   *
   * @param day the first day
   * @return the slack to the zero point
   */
  public static Slack from(LocalDate day) {
    return days(-day.toEpochDay());
  }

  /**
   * Two steps, one after the other.
   *
   * @param other the next step
   * @return the sum
   */
  public Slack plus(Slack other) {
    return new Slack(days + other.days, ties + other.ties);
  }

  /**
   * Whether it asks a point to be earlier than itself.
   *
   * @return true if no times satisfy a circle with this sum
   */
  public boolean negative() {
    return compareTo(NOT_LATER) < 0;
  }

  @Override
  public int compareTo(Slack other) {
    int byDays = Long.compare(days, other.days);
    return byDays != 0 ? byDays : Long.compare(ties, other.ties);
  }
}
