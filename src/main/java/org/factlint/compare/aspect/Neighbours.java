package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.SourceId;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a source carries the other side's date for a neighbouring event, such as the
 * announcement of an act: the most likely explanation of a difference, and what an editor asks
 * first.
 */
final class Neighbours {
  private final Map<SourceId, List<Reading>> dated = new HashMap<>();

  Neighbours(List<Reading> readings) {
    for (Reading reading : readings) {
      if (value(reading) != null && !reading.implied()) {
        dated.computeIfAbsent(reading.source().id(), any -> new ArrayList<>()).add(reading);
      }
    }
  }

  private static @Nullable TimeExpression value(Reading reading) {
    TimeReference time = reading.claim().statement().time();
    return time == null ? null : time.value();
  }

  /**
   * Says for what else a claim's source gives a date.
   *
   * @param reading a claim that gives another date
   * @param other the other side's claim
   * @param date the other side's date
   */
  List<String> elsewhere(Reading reading, Reading other, TimeExpression date) {
    List<String> sentences = new ArrayList<>();
    near(reading, other, date)
        .ifPresent(
            neighbour ->
                sentences.add(
                    reading.source().id()
                        + " gives "
                        + date.words()
                        + " only for something else: “"
                        + neighbour.claim().quote().exact()
                        + "”."));
    if (date.equals(reading.source().header().published())) {
      sentences.add(date.words() + " is also the day " + reading.source().id() + " was published.");
    }
    return sentences;
  }

  private Optional<Reading> near(Reading reading, Reading counterpart, TimeExpression date) {
    return dated.getOrDefault(reading.source().id(), List.of()).stream()
        .filter(other -> date.equals(value(other)))
        .filter(other -> !other.ref().equals(counterpart.ref()))
        .filter(other -> !other.predicate().equals(reading.predicate()))
        .filter(other -> related(reading, other))
        .findFirst();
  }

  private static boolean related(Reading a, Reading b) {
    return touches(b, a.subject()) || touches(b, a.object());
  }

  private static boolean touches(Reading reading, @Nullable Participant participant) {
    return participant != null
        && (participant.key().equals(reading.subject().key())
            || (reading.object() != null && participant.key().equals(reading.object().key())));
  }
}
