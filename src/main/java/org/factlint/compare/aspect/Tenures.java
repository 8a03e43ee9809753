package org.factlint.compare.aspect;

import java.time.LocalDate;
import org.factlint.compare.Axis;
import org.factlint.compare.aspect.AspectView.Pair;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Whether two holders of one place held it at one time, or one after the other. */
final class Tenures {

  /** In the year of a handover both the old and the new holder may be named. */
  private static final int HANDOVER_DAYS = 366;

  private Tenures() {}

  /** Both held it on some day for certain. */
  static boolean overlap(Pair pair) {
    return Occasions.sameDay(pair) || shared(pair) > HANDOVER_DAYS;
  }

  /** The one begins where the other ends. */
  static boolean succession(Pair pair) {
    TimeExpression one = AxisPairs.moment(pair.one());
    TimeExpression two = AxisPairs.moment(pair.two());
    boolean periods = one != null && two != null && one.interval() && two.interval();
    return pair.axes().time() == Axis.OVERLAP && periods && shared(pair) <= HANDOVER_DAYS;
  }

  /** The days that two periods share; a period that is open on a side shares nothing certain. */
  private static long shared(Pair pair) {
    TimeExpression one = AxisPairs.moment(pair.one());
    TimeExpression two = AxisPairs.moment(pair.two());
    if (one == null || two == null || !one.interval() || !two.interval()) {
      return -1;
    }
    LocalDate from = later(one.earliest(), two.earliest());
    LocalDate to = earlier(one.latest(), two.latest());
    return from == null || to == null ? -1 : to.toEpochDay() - from.toEpochDay();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null ? null : a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null ? null : a.isBefore(b) ? a : b;
  }
}
