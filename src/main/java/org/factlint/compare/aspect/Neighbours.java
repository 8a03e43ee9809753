package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.claim.Predicate;
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
  private static final Comparator<Reading> BY_PLACE =
      Comparator.comparing(reading -> reading.claim().quote().span());

  private final Map<Mention, List<Reading>> dated = new HashMap<>();
  private final Map<SourceId, List<Reading>> said = new HashMap<>();

  Neighbours(List<Reading> readings) {
    for (Reading reading : readings) {
      if (value(reading) != null && !reading.implied()) {
        note(reading, reading.subject());
        note(reading, reading.object());
      }
      if (value(reading) != null && reading.predicate().kind() == Predicate.Kind.SAYING) {
        said.computeIfAbsent(reading.source().id(), any -> new ArrayList<>(2)).add(reading);
      }
    }
  }

  /** Whom a source speaks of. */
  private record Mention(SourceId source, String participant) {}

  private void note(Reading reading, @Nullable Participant participant) {
    if (participant != null) {
      Mention mention = new Mention(reading.source().id(), participant.key());
      dated.computeIfAbsent(mention, any -> new ArrayList<>(2)).add(reading);
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
    return Stream.concat(about(reading, reading.subject()), about(reading, reading.object()))
        .filter(other -> date.equals(value(other)))
        .filter(other -> !other.ref().equals(counterpart.ref()))
        .filter(other -> !other.predicate().equals(reading.predicate()))
        .min(BY_PLACE)
        .or(() -> announced(reading, date));
  }

  /** What a source says was said on a day: of whom, a reader judges. */
  private Optional<Reading> announced(Reading reading, TimeExpression date) {
    return said.getOrDefault(reading.source().id(), List.of()).stream()
        .filter(other -> date.equals(value(other)))
        .min(BY_PLACE);
  }

  /** What a claim's source dates of one of its participants. */
  private Stream<Reading> about(Reading reading, @Nullable Participant participant) {
    return participant == null
        ? Stream.of()
        : dated
            .getOrDefault(new Mention(reading.source().id(), participant.key()), List.of())
            .stream();
  }
}
