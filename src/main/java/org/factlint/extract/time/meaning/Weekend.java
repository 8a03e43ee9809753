package org.factlint.extract.time.meaning;

import java.time.LocalDate;

/** Saturday and Sunday of some week. */
public enum Weekend implements Recurring {
  /** The only one. */
  WEEKEND;

  @Override
  public Stretch lastUntil(LocalDate day) {
    LocalDate first = CalendarUnit.WEEKEND.first(day);
    return Stretch.of(CalendarUnit.WEEKEND, first.isAfter(day) ? day.minusWeeks(1) : day);
  }

  @Override
  public Stretch firstFrom(LocalDate day) {
    return Stretch.of(CalendarUnit.WEEKEND, day);
  }

  @Override
  public String words() {
    return "weekend";
  }

  @Override
  public CalendarUnit grain() {
    return CalendarUnit.WEEKEND;
  }
}
