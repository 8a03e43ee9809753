package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time that every year has, or most years: a month, a date, a season, a feast. */
public interface Yearly extends Recurring {
  /** The longest that a leap day lets one wait. */
  int YEARS = 9;

  /**
   * The one of a year.
   *
   * @param year the year
   * @return when it is; null if that year has none
   */
  @Nullable Stretch of(int year);

  @Override
  default @Nullable Stretch lastUntil(LocalDate day) {
    for (int year = day.getYear() + 1; year >= day.getYear() - YEARS; year--) {
      Stretch found = of(year);
      LocalDate first = found == null ? null : found.first();
      if (first != null && !first.isAfter(day)) {
        return found;
      }
    }
    return null;
  }

  @Override
  default @Nullable Stretch firstFrom(LocalDate day) {
    for (int year = day.getYear() - 1; year <= day.getYear() + YEARS; year++) {
      Stretch found = of(year);
      LocalDate last = found == null ? null : found.last();
      if (last != null && !last.isBefore(day)) {
        return found;
      }
    }
    return null;
  }
}
