package org.factlint.value;

import java.time.LocalDateTime;

/**
 * A date of one precision: a whole expression, or one end of an interval.
 *
 * @param body the date without its qualifier
 * @param precision of the date; a month whose day is unspecified ({@code 2024-01-XX}) is a month
 * @param stated the minutes it may mean
 * @param uncertain {@code ?}: the source itself doubts it
 * @param approximate {@code ~}: “about”
 */
record EdtfDate(
    String body, Precision precision, Moments stated, boolean uncertain, boolean approximate)
    implements EdtfEnd {

  /** The minutes it may mean if “about” reaches as far as the tolerance says. */
  Moments allowed(TimeTolerance tolerance) {
    if (!approximate) {
      return stated;
    }
    return switch (precision) {
      case MINUTE -> widened(0, 0, tolerance.minutes());
      case DAY -> widened(0, tolerance.days(), 0);
      case MONTH, SEASON, QUARTER -> widened(tolerance.months(), 0, 0);
      case YEAR -> widened(12 * tolerance.years(), 0, 0);
      case DECADE, CENTURY -> widened(12 * tolerance.decadeYears(), 0, 0);
      case INTERVAL -> throw new IllegalStateException("an end is no interval: " + this);
    };
  }

  private Moments widened(int months, int days, int minutes) {
    return stated.widened(
        start -> start.minusMonths(months).minusDays(days).minusMinutes(minutes),
        end -> end.plusMonths(months).plusDays(days).plusMinutes(minutes));
  }

  LocalDateTime first() {
    return stated.first();
  }

  @Override
  public String toString() {
    String qualifier = uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : "";
    return body + qualifier;
  }
}
