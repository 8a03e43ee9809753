package org.factlint.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.factlint.value.Distance.Direction;
import org.factlint.value.Distance.Unit;
import org.factlint.value.Moments.Range;

/**
 * How far apart two times are, in the largest unit that is exact, or that readers would take: dates
 * of one precision are counted in it, dates of two in the coarser one, and anything else by the gap
 * between.
 */
final class TimeDistance {
  private static final int DAYS_SAID_AS_DAYS = 60;
  private static final int MONTHS_SAID_AS_MONTHS = 24;

  /** Days in 400 Gregorian years, and their months: the mean month. */
  private static final long CYCLE_DAYS = 146_097;

  private static final long CYCLE_MONTHS = 4_800;

  private TimeDistance() {}

  /** The two must not share a moment. */
  static Distance between(Moments a, Precision finenessOfA, Moments b, Precision finenessOfB) {
    Gap gap = Gap.between(a, b);
    boolean mixed = finenessOfA != finenessOfB;
    boolean season = finenessOfA == Precision.SEASON || finenessOfB == Precision.SEASON;
    if (mixed && season) {
      return byGap(gap);
    }
    Precision coarser = finenessOfA.compareTo(finenessOfB) > 0 ? finenessOfA : finenessOfB;
    Distance distance = byPrecision(gap, coarser, mixed || season);
    // What is apart within one unit of the coarser precision is said by the gap.
    return distance.amount().signum() == 0 ? byGap(gap) : distance;
  }

  private static Distance byPrecision(Gap gap, Precision precision, boolean about) {
    LocalDate from = gap.earlier().from().toLocalDate();
    LocalDate to = gap.later().from().toLocalDate();
    Direction direction = gap.direction();
    return switch (precision) {
      case MINUTE -> byMinute(gap);
      case DAY -> byDay(from, to, direction);
      case MONTH, SEASON -> byMonth(monthsBetween(from, to), direction, about);
      case QUARTER -> byMonth(monthsBetween(quarter(from), quarter(to)), direction, about);
      case YEAR -> byYear(gap, to.getYear() - from.getYear(), about);
      case DECADE -> byYear(gap, 10L * (decade(to) - decade(from)), about);
      case CENTURY -> byYear(gap, 100L * (century(to) - century(from)), about);
      case INTERVAL -> byGap(gap);
    };
  }

  private static int decade(LocalDate date) {
    return Math.floorDiv(date.getYear(), 10);
  }

  private static int century(LocalDate date) {
    return Math.floorDiv(date.getYear(), 100);
  }

  private static LocalDate quarter(LocalDate date) {
    return date.withDayOfMonth(1).withMonth(date.getMonth().firstMonthOfQuarter().getValue());
  }

  private static long monthsBetween(LocalDate from, LocalDate to) {
    return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
  }

  private static Distance byMinute(Gap gap) {
    LocalDateTime from = gap.earlier().to();
    LocalDateTime to = gap.later().from();
    long minutes = ChronoUnit.MINUTES.between(from, to);
    return minutes < ChronoUnit.DAYS.getDuration().toMinutes()
        ? distance(minutes, Unit.MINUTES, gap.direction(), false)
        : byDay(from.toLocalDate(), to.toLocalDate(), gap.direction());
  }

  private static Distance byDay(LocalDate from, LocalDate to, Direction direction) {
    long months = monthsBetween(from, to);
    if (months > 0 && from.getDayOfMonth() == to.getDayOfMonth()) {
      return byMonth(months, direction, false);
    }
    long days = ChronoUnit.DAYS.between(from, to);
    return days <= DAYS_SAID_AS_DAYS
        ? distance(days, Unit.DAYS, direction, false)
        : roughly(days, direction);
  }

  private static Distance roughly(long days, Direction direction) {
    long months = (2 * days * CYCLE_MONTHS + CYCLE_DAYS) / (2 * CYCLE_DAYS);
    return months < MONTHS_SAID_AS_MONTHS
        ? byMonth(months, direction, true)
        : distance((months + 6) / 12, Unit.YEARS, direction, true);
  }

  private static Distance byMonth(long months, Direction direction, boolean about) {
    return months % 12 == 0
        ? distance(months / 12, Unit.YEARS, direction, about)
        : distance(months, Unit.MONTHS, direction, about);
  }

  private static Distance byYear(Gap gap, long years, boolean about) {
    return distance(years, Unit.YEARS, gap.direction(), about);
  }

  private static Distance byGap(Gap gap) {
    LocalDate from = gap.earlier().to().toLocalDate();
    LocalDate to = gap.later().from().toLocalDate();
    long days = ChronoUnit.DAYS.between(from, to);
    if (days == 0) {
      return byMinute(gap);
    }
    return days <= DAYS_SAID_AS_DAYS
        ? distance(days, Unit.DAYS, gap.direction(), false)
        : roughly(days, gap.direction());
  }

  private static Distance distance(long amount, Unit unit, Direction direction, boolean about) {
    return new Distance(BigDecimal.valueOf(amount), unit, direction, about, null);
  }

  /** The two nearest ranges of two times; the earlier pair of two equally near ones. */
  private record Gap(Range earlier, Range later, Direction direction) {

    static Gap between(Moments a, Moments b) {
      Gap nearest = of(a.ranges().get(0), b.ranges().get(0));
      for (Range mine : a.ranges()) {
        for (Range theirs : b.ranges()) {
          Gap gap = of(mine, theirs);
          if (gap.nearerThan(nearest)) {
            nearest = gap;
          }
        }
      }
      return nearest;
    }

    private static Gap of(Range mine, Range theirs) {
      return mine.from().isBefore(theirs.from())
          ? new Gap(mine, theirs, Direction.LESS)
          : new Gap(theirs, mine, Direction.GREATER);
    }

    private boolean nearerThan(Gap other) {
      long width = minutes();
      long otherWidth = other.minutes();
      return width < otherWidth
          || (width == otherWidth && earlier.from().isBefore(other.earlier.from()));
    }

    private long minutes() {
      return ChronoUnit.MINUTES.between(earlier.to(), later.from());
    }
  }
}
