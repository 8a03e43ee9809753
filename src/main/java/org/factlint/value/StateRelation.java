package org.factlint.value;

import java.util.function.Function;
import org.factlint.value.ValueRelation.Overlapping;
import org.factlint.value.ValueRelation.Unknown;

/** How the times of one state stand to each other. */
final class StateRelation {

  private StateRelation() {}

  static ValueRelation between(TimeExpression a, TimeExpression b, TimeTolerance tolerance) {
    Reading<Extents> first = reading(a, tolerance);
    Reading<Extents> second = reading(b, tolerance);
    ValueRelation relation = first.relationTo(second, () -> distance(a, first, b, second));
    if (relation instanceof Overlapping && !a.interval() && !b.interval()) {
      return new Unknown(
          "each says only that it was so at a time, and it can have been so at both");
    }
    return relation;
  }

  private static Reading<Extents> reading(TimeExpression time, TimeTolerance tolerance) {
    Extents stated = extents(time, EdtfDate::stated);
    Function<EdtfDate, Moments> firm =
        date -> date.uncertain() ? Moments.EVERYTHING : date.allowed(tolerance);
    boolean plain = time.interval() && !time.uncertain() && !time.approximate();
    return new Reading<>(
        stated,
        extents(time, date -> date.allowed(tolerance)),
        extents(time, firm),
        plain && stated.singleDays());
  }

  private static Extents extents(TimeExpression time, Function<EdtfDate, Moments> reading) {
    Moments starts = moments(time.start(), reading);
    return time.interval()
        ? Extents.of(starts, moments(time.end(), reading))
        : Extents.touching(starts);
  }

  private static Moments moments(EdtfEnd end, Function<EdtfDate, Moments> reading) {
    return end instanceof EdtfDate date ? reading.apply(date) : Moments.EVERYTHING;
  }

  /** Of the starts if they are apart, else of the ends. */
  private static Distance distance(
      TimeExpression a, Reading<Extents> first, TimeExpression b, Reading<Extents> second) {
    Extents one = first.stated();
    Extents two = second.stated();
    return one.starts().apartFrom(two.starts())
        ? TimeDistance.between(
            one.starts(), precision(a, a.start()), two.starts(), precision(b, b.start()))
        : TimeDistance.between(
            one.ends(), precision(a, a.end()), two.ends(), precision(b, b.end()));
  }

  private static Precision precision(TimeExpression time, EdtfEnd end) {
    return time.interval() && end instanceof EdtfDate date ? date.precision() : Precision.INTERVAL;
  }
}
