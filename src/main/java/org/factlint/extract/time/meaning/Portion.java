package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rough part of a stretch. A month is divided at its middle, a year, a season and a decade in
 * three; whoever speaks of the end of <em>this</em> year speaks more loosely still.
 */
public enum Portion implements Within {
  /** The first part: early, the beginning of. */
  EARLY("early part"),
  /** The part around the middle. */
  MID("middle"),
  /** The last part: late, the end of. */
  LATE("late part"),
  /** The first half. */
  FIRST_HALF("first half"),
  /** The second half. */
  SECOND_HALF("second half");

  private final String words;

  Portion(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public Meaning of(Meaning whole) {
    boolean loose = whole instanceof RelativeUnit unit && unit.unit() == CalendarUnit.YEAR;
    Within within =
        loose && this == EARLY ? FIRST_HALF : loose && this == LATE ? SECOND_HALF : this;
    return within == this ? Within.super.of(whole) : new Part(within, whole);
  }

  @Override
  public @Nullable Stretch in(Stretch whole) {
    LocalDate first = whole.first();
    CalendarUnit unit = whole.unit();
    if (first == null || unit == null) {
      return null;
    }
    return switch (unit) {
      case DAY -> whole;
      case WEEKEND, FORTNIGHT, MINUTE, HOUR -> null;
      case WEEK -> days(first, 0, 2, 1, 4, 3, 6);
      case MONTH -> days(first, 0, 14, 9, 19, 15, first.lengthOfMonth() - 1);
      case QUARTER, SEASON -> units(first, CalendarUnit.MONTH, 3);
      case HALF -> units(first, CalendarUnit.MONTH, 6);
      case YEAR -> units(first, CalendarUnit.MONTH, 12);
      case DECADE -> units(first, CalendarUnit.YEAR, 10);
      case CENTURY -> units(first, CalendarUnit.YEAR, 100);
    };
  }

  private Stretch days(
      LocalDate first, int early, int earlyEnd, int mid, int midEnd, int late, int lateEnd) {
    return switch (this) {
      case EARLY, FIRST_HALF -> Stretch.days(first.plusDays(early), first.plusDays(earlyEnd));
      case MID -> Stretch.days(first.plusDays(mid), first.plusDays(midEnd));
      case LATE, SECOND_HALF -> Stretch.days(first.plusDays(late), first.plusDays(lateEnd));
    };
  }

  private Stretch units(LocalDate first, CalendarUnit unit, int length) {
    int third = length / 3;
    return switch (this) {
      case EARLY -> run(first, unit, 0, third);
      case MID -> run(first, unit, third, length - third);
      case LATE -> run(first, unit, length - third, length);
      case FIRST_HALF -> run(first, unit, 0, length / 2);
      case SECOND_HALF -> run(first, unit, length / 2, length);
    };
  }

  private static Stretch run(LocalDate first, CalendarUnit unit, int from, int to) {
    return Stretch.of(unit, unit.move(first, from)).to(Stretch.of(unit, unit.move(first, to - 1)));
  }

  @Override
  public @Nullable CalendarUnit grain() {
    return null;
  }

  @Override
  public boolean isEnd() {
    return this == LATE || this == SECOND_HALF;
  }
}
