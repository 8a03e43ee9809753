package org.factlint.compare.arithmetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.SourceId;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Calculation;
import org.factlint.compare.Calculation.Operation;
import org.factlint.compare.Reading;
import org.factlint.compare.amount.Measured;
import org.factlint.compare.amount.Measured.Trend;
import org.factlint.value.AmountInterval;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Holds a stated rise or fall over a period against the values that one source gives for its first
 * and its last day. Values within the period say nothing: what falls may have risen in between.
 */
final class Trends {
  private final Amounts amounts;

  Trends(Amounts amounts) {
    this.amounts = amounts;
  }

  List<Calculation> all() {
    List<Calculation> trends = new ArrayList<>();
    for (Reading reading : amounts.all()) {
      TimeExpression period = period(reading);
      Trend trend = Measured.trend(reading).orElse(null);
      if (trend != null && period != null) {
        for (List<Reading> levels : levels(reading)) {
          trend(reading, trend, period, levels).ifPresent(trends::add);
        }
      }
    }
    return trends;
  }

  private static @Nullable TimeExpression period(Reading reading) {
    TimeReference time = reading.claim().statement().time();
    return time == null ? null : time.value();
  }

  /** The levels of the same measure, source by source. */
  private List<List<Reading>> levels(Reading trend) {
    Map<SourceId, List<Reading>> bySource = new LinkedHashMap<>();
    for (Reading other : amounts.asked(trend)) {
      boolean level = other.claim().qualifiers().measure() == null;
      if (level && Amounts.sameScope(trend, other)) {
        bySource.computeIfAbsent(other.source().id(), any -> new ArrayList<>()).add(other);
      }
    }
    return List.copyOf(bySource.values());
  }

  private Optional<Calculation> trend(
      Reading reading, Trend trend, TimeExpression period, List<Reading> levels) {
    LocalDate first = period.earliest();
    LocalDate last = period.latest();
    if (first == null || last == null) {
      return Optional.empty();
    }
    Optional<Reading> before = levels.stream().filter(level -> holds(level, first)).findFirst();
    Optional<Reading> after = levels.stream().filter(level -> holds(level, last)).findFirst();
    return before.flatMap(
        b -> after.filter(a -> comparable(reading, b, a)).map(a -> trend(reading, trend, b, a)));
  }

  private static boolean holds(Reading level, LocalDate day) {
    TimeExpression moment = Amounts.moment(level);
    return moment != null
        && moment.earliest() != null
        && moment.latest() != null
        && !day.isBefore(moment.earliest())
        && !day.isAfter(moment.latest());
  }

  private static boolean comparable(Reading reading, Reading before, Reading after) {
    TimeExpression one = Amounts.moment(before);
    TimeExpression two = Amounts.moment(after);
    return one != null
        && two != null
        && one.before(two) == Truth.CERTAINLY
        && Amounts.sameKind(before, after)
        && Amounts.oneVoice(List.of(reading, before, after));
  }

  /** A rise is over what it was; a value that is not is short of it. */
  private Calculation trend(Reading reading, Trend trend, Reading before, Reading after) {
    AmountInterval was = amounts.interval(before);
    AmountInterval is = amounts.interval(after);
    boolean against = trend == Trend.RISE ? is.below(was) : was.below(is);
    String course = "from " + level(before, was) + " to " + level(after, is);
    String words = against ? course + " is not " + trend.words() : course;
    return new Worked(Operation.TREND, reading, List.of(before, after))
        .calculation(new Worked.Result(is, against ? was : is, words, true, true));
  }

  private static String level(Reading reading, AmountInterval amount) {
    TimeExpression moment = Amounts.moment(reading);
    return Worked.number(reading, amount) + (moment == null ? "" : " (" + moment.words() + ")");
  }
}
