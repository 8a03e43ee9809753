package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of a year.
 *
 * @param unit season, quarter, half or week (ISO 8601)
 * @param number from 1; spring is the first season
 */
public record YearPart(CalendarUnit unit, int number) implements Yearly {

  @Override
  public @Nullable Stretch of(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return switch (unit) {
      case SEASON -> Stretch.of(unit, LocalDate.of(year, 3 * number, 1));
      case QUARTER -> Stretch.of(unit, LocalDate.of(year, 3 * number - 2, 1));
      case HALF -> Stretch.of(unit, LocalDate.of(year, 6 * number - 5, 1));
      case WEEK -> week(LocalDate.of(year, 1, 4));
      default -> Stretch.of(CalendarUnit.YEAR, first);
    };
  }

  private @Nullable Stretch week(LocalDate inFirstWeek) {
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
    return number > weeks ? null : Stretch.of(unit, inFirstWeek.plusWeeks(number - 1L));
  }

  @Override
  public String words() {
    return switch (unit) {
      case SEASON -> SEASONS[number - 1];
      default -> CalendarNames.ordinal(number) + " " + unit.word();
    };
  }

  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

  @Override
  public CalendarUnit grain() {
    return unit;
  }
}
