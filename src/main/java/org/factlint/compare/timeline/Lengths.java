package org.factlint.compare.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.PredicateId;
import org.factlint.compare.Reading;
import org.factlint.compare.network.Bound;
import org.factlint.compare.network.Slack;
import org.factlint.compare.timeline.TimeStatement.Kind;
import org.factlint.value.Quantity;

/**
 * Reads how long something is said to have taken: where the claim of it says so, and where a
 * measure does that the vocabulary calls implied by it.
 */
final class Lengths {
  private final Map<String, List<Reading>> measures = new LinkedHashMap<>();

  Lengths(List<Reading> readings) {
    for (Reading reading : readings) {
      if (!reading.implied() && elapsed(reading).isPresent()) {
        measures.computeIfAbsent(key(reading), any -> new ArrayList<>(1)).add(reading);
      }
    }
  }

  /** Whether it is said how long something took that a claim tells of. */
  boolean measured(Reading reading) {
    return elapsed(reading).isPresent() || !measures(reading).isEmpty();
  }

  private List<Reading> measures(Reading reading) {
    List<Reading> found = new ArrayList<>();
    for (PredicateId measure : reading.predicate().kinship().implies()) {
      found.addAll(measures.getOrDefault(measure + "\n" + reading.subject().key(), List.of()));
    }
    return found;
  }

  /** The durations that are stated of what lasts. */
  List<TimeStatement> of(Happening happening) {
    List<TimeStatement> statements = new ArrayList<>();
    if (happening.lasts()) {
      happening.readings().forEach(reading -> add(reading, happening, statements));
      measures(happening.first()).forEach(reading -> add(reading, happening, statements));
    }
    return statements;
  }

  private static void add(Reading reading, Happening happening, List<TimeStatement> statements) {
    Quantity quantity = reading.claim().statement().quantity();
    elapsed(reading)
        .ifPresent(
            elapsed ->
                statements.add(
                    new TimeStatement(
                        Kind.DURATION,
                        happening,
                        happening,
                        reading,
                        Dates.plain(reading),
                        bounds(happening, elapsed),
                        quantity == null ? "" : quantity.words())));
  }

  /** From the fourth to the sixth is two days or three: writers count the days at both ends. */
  private static List<Bound> bounds(Happening happening, Elapsed elapsed) {
    List<Bound> bounds = new ArrayList<>();
    long least = Math.max(0, elapsed.least() - 1);
    bounds.add(new Bound(happening.end(), happening.start(), Slack.days(-least)));
    if (elapsed.most() != null) {
      bounds.add(new Bound(happening.start(), happening.end(), Slack.days(elapsed.most())));
    }
    return List.copyOf(bounds);
  }

  static Optional<Elapsed> elapsed(Reading reading) {
    Quantity quantity = reading.claim().statement().quantity();
    return quantity == null ? Optional.empty() : Elapsed.of(quantity);
  }

  private static String key(Reading reading) {
    return reading.predicate().id() + "\n" + reading.subject().key();
  }
}
