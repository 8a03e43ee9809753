package org.factlint.value;

import java.time.LocalDateTime;
import java.util.function.Function;

/** How the times of one event stand to each other. */
final class EventRelation {

  private EventRelation() {}

  static ValueRelation between(TimeExpression a, TimeExpression b, TimeTolerance tolerance) {
    Reading<Moments> first = reading(a, tolerance);
    Reading<Moments> second = reading(b, tolerance);
    return first.relationTo(
        second,
        () -> TimeDistance.between(first.stated(), a.precision(), second.stated(), b.precision()));
  }

  /** Whether the first lies before the second. */
  static Truth order(TimeExpression a, TimeExpression b, TimeTolerance tolerance) {
    if (a.uncertain() || b.uncertain()) {
      return Truth.POSSIBLY;
    }
    Moments first = reading(a, tolerance).allowed();
    Moments second = reading(b, tolerance).allowed();
    if (first.last().isBefore(second.first())) {
      return Truth.CERTAINLY;
    }
    return first.first().isAfter(second.last()) ? Truth.NEVER : Truth.POSSIBLY;
  }

  private static Reading<Moments> reading(TimeExpression time, TimeTolerance tolerance) {
    Moments stated = moments(time, EdtfDate::stated);
    Moments allowed = moments(time, date -> date.allowed(tolerance));
    boolean plain = !time.uncertain() && !time.approximate();
    return new Reading<>(
        stated,
        allowed,
        time.uncertain() ? Moments.EVERYTHING : allowed,
        plain && stated.singleDay());
  }

  private static Moments moments(TimeExpression time, Function<EdtfDate, Moments> reading) {
    if (!time.interval() && time.start() instanceof EdtfDate date) {
      return reading.apply(date);
    }
    LocalDateTime from =
        time.start() instanceof EdtfDate date ? reading.apply(date).first() : Moments.ALWAYS_BEFORE;
    LocalDateTime to =
        time.end() instanceof EdtfDate date ? reading.apply(date).last() : Moments.ALWAYS_AFTER;
    return Moments.between(from, to);
  }
}
