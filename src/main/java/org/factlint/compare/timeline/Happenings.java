package org.factlint.compare.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.network.Bound;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/**
 * Which claims tell of the same happening. What happens once is one happening in all sources; what
 * may recur is one only where it is dated alike; what holds for a while is one where the times
 * overlap.
 */
final class Happenings {
  private final TimeTolerance tolerance;
  private final Lengths lengths;
  private final List<Happening> all = new ArrayList<>();
  private final Map<ClaimRef, Happening> byClaim = new LinkedHashMap<>();
  private int points = Bound.ZERO + 1;

  private Happenings(TimeTolerance tolerance, Lengths lengths) {
    this.tolerance = tolerance;
    this.lengths = lengths;
  }

  static Happenings of(List<Reading> readings, TimeTolerance tolerance, Lengths lengths) {
    Happenings happenings = new Happenings(tolerance, lengths);
    Map<String, List<Reading>> groups = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (told(reading)) {
        groups.computeIfAbsent(identity(reading), any -> new ArrayList<>(2)).add(reading);
      }
    }
    groups.values().forEach(happenings::add);
    return happenings;
  }

  Collection<Happening> all() {
    return all;
  }

  Optional<Happening> of(ClaimRef claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }

  /** Only what is said to have happened lies on the line of time; what is planned does not yet. */
  private static boolean told(Reading reading) {
    Manner manner = reading.claim().manner();
    boolean happened =
        manner.modality() == Modality.ASSERTED || manner.modality() == Modality.REPORTED;
    return !reading.implied() && happened && manner.polarity() == Polarity.AFFIRMED;
  }

  private static String identity(Reading reading) {
    String key = key(reading);
    if (reading.subject().kind() == Participant.Kind.HOLDER) {
      return key + " " + reading.ref();
    }
    if (once(reading) || reading.predicate().kind() == Predicate.Kind.STATE) {
      return key;
    }
    TimeExpression time = time(reading);
    return key + " " + (time == null ? reading.ref() : time);
  }

  static boolean once(Reading reading) {
    return reading.predicate().identity().onceWithin() != null
        || reading.claim().qualifiers().event() != null;
  }

  private static String key(Reading reading) {
    Qualifiers qualifiers = reading.claim().qualifiers();
    return qualifiers.event() == null && qualifiers.scope() == null
        ? reading.statementKey()
        : reading.statementKey()
            + (qualifiers.event() == null ? "" : " of " + qualifiers.event())
            + (qualifiers.scope() == null ? "" : " for " + qualifiers.scope());
  }

  private void add(List<Reading> group) {
    if (once(group.get(0)) || !state(group.get(0)) || onePeriod(group)) {
      add(group, true);
    } else {
      group.forEach(reading -> add(List.of(reading), false));
    }
  }

  private void add(List<Reading> readings, boolean onePeriod) {
    int start = points++;
    boolean lasts = state(readings.get(0)) || readings.stream().anyMatch(this::timed);
    int end = lasts ? points++ : start;
    Happening happening =
        new Happening(key(readings.get(0)), List.copyOf(readings), start, end, onePeriod);
    all.add(happening);
    readings.forEach(reading -> byClaim.put(reading.ref(), happening));
  }

  /** Two periods of one state are two happenings; “since” and “until” may be the ends of one. */
  private boolean onePeriod(List<Reading> group) {
    List<TimeExpression> times =
        group.stream().map(Happenings::time).filter(Objects::nonNull).distinct().toList();
    return complementary(times)
        || times.stream().allMatch(a -> times.stream().noneMatch(b -> apart(a, b)));
  }

  private boolean apart(TimeExpression a, TimeExpression b) {
    return a.asEvent(b, tolerance) instanceof ValueRelation.Disjoint;
  }

  private static boolean complementary(List<TimeExpression> times) {
    return times.size() == 2
        && times.stream().anyMatch(time -> time.earliest() == null)
        && times.stream().anyMatch(time -> time.latest() == null);
  }

  private static boolean state(Reading reading) {
    return reading.predicate().kind() == Predicate.Kind.STATE;
  }

  /** An event is told as a stretch of time where its length is told. */
  private boolean timed(Reading reading) {
    return reading.predicate().kind() == Predicate.Kind.EVENT && lengths.measured(reading);
  }

  static @Nullable TimeExpression time(Reading reading) {
    TimeReference time = reading.claim().statement().time();
    return time == null ? null : time.value();
  }
}
