package org.factlint.compare.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Modality;
import org.factlint.compare.Reading;
import org.factlint.compare.network.Bound;
import org.factlint.compare.network.Slack;
import org.factlint.value.DayRange;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.jspecify.annotations.Nullable;

/** Reads dates as bounds. An event's time bounds a moment; a state's interval is its extent. */
final class Dates {
  private final TimeTolerance tolerance;

  Dates(TimeTolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** The date that a claim gives a happening; empty if it gives none. */
  Optional<TimeStatement> of(Reading reading, Happening happening) {
    TimeExpression time = Happenings.time(reading);
    if (time == null) {
      return Optional.empty();
    }
    List<Bound> bounds = bounds(time, happening);
    return bounds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimeStatement(
                TimeStatement.Kind.DATE,
                happening,
                happening,
                reading,
                plain(reading) && !time.uncertain(),
                bounds,
                time.words()));
  }

  static boolean plain(Reading reading) {
    return reading.claim().manner().modality() == Modality.ASSERTED;
  }

  private List<Bound> bounds(TimeExpression time, Happening happening) {
    DayRange beginning = time.beginning(tolerance);
    DayRange ending = time.ending(tolerance);
    List<Bound> bounds = new ArrayList<>();
    if (happening.lasts() && time.interval()) {
      since(happening.start(), beginning.first(), bounds);
      until(happening.start(), beginning.last(), bounds);
      since(happening.end(), ending.first(), bounds);
      until(happening.end(), ending.last(), bounds);
    } else {
      until(happening.start(), ending.last(), bounds);
      since(happening.end(), beginning.first(), bounds);
    }
    return List.copyOf(bounds);
  }

  private static void since(int point, @Nullable LocalDate day, List<Bound> bounds) {
    if (day != null) {
      bounds.add(new Bound(point, Bound.ZERO, Slack.from(day)));
    }
  }

  private static void until(int point, @Nullable LocalDate day, List<Bound> bounds) {
    if (day != null) {
      bounds.add(new Bound(Bound.ZERO, point, Slack.until(day)));
    }
  }
}
