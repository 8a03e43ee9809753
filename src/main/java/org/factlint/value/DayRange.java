package org.factlint.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a moment may lie.
 *
 * @param first the first day; null if there is none, or none is stated
 * @param last the last day; null if there is none, or none is stated
 */
public record DayRange(@Nullable LocalDate first, @Nullable LocalDate last) {
  static final DayRange ANY = new DayRange(null, null);

  static DayRange of(EdtfEnd end, TimeTolerance tolerance) {
    if (!(end instanceof EdtfDate date)) {
      return ANY;
    }
    Moments allowed = date.allowed(tolerance);
    return new DayRange(allowed.first().toLocalDate(), allowed.last().toLocalDate());
  }
}
