package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that its words name in full.
 *
 * @param stretch the time
 */
public record Fixed(Stretch stretch) implements Meaning {

  /**
   * A year of the calendar.
   *
   * @param year the year
   * @return its meaning
   */
  public static Fixed year(int year) {
    return new Fixed(Stretch.of(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)));
  }

  @Override
  public Sense in(Setting setting) {
    return Sense.of(stretch, "as it is written");
  }

  @Override
  public @Nullable CalendarUnit grain() {
    return stretch.unit();
  }
}
