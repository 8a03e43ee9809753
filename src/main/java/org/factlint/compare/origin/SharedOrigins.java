package org.factlint.compare.origin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.factlint.claim.SourceId;
import org.factlint.compare.Answer;
import org.factlint.compare.Comparison;
import org.factlint.compare.Fact;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.SharedOrigin;
import org.factlint.compare.Voices;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.Ledger;

/**
 * Notices where sources that agree trace to one origin: an outlet, an agency, an author, or the one
 * speaker whose words all of them give. Such agreement is no corroboration.
 */
public final class SharedOrigins {
  private static final Set<Voices> FIRM = EnumSet.of(Voices.PLAIN, Voices.TWO_SPEAKERS);
  private final Speakers speakers;

  /**
   * Looks for origins within a story.
   *
   * @param participants whom its claims speak of
   */
  public SharedOrigins(Participants participants) {
    this.speakers = new Speakers(participants);
  }

  /**
   * Looks at what was found to agree so far.
   *
   * @param readings all readings of a story; what they agree in stands in the ledger
   * @param ledger holds the comparisons, and takes the observations
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    for (Fact fact : ledger.facts()) {
      if (fact instanceof Comparison agreement && agrees(agreement)) {
        observe(agreement, ledger);
      }
    }
  }

  private static boolean agrees(Comparison comparison) {
    return comparison.relation() == Relation.EQUAL
        && !comparison.withinSource()
        && FIRM.contains(comparison.voices());
  }

  private void observe(Comparison agreement, Ledger ledger) {
    if (!traced(agreement.a()) && !traced(agreement.b())) {
      return;
    }
    Map<SourceId, List<Reading>> bySource = new TreeMap<>();
    for (Answer answer : agreement.answers()) {
      for (Reading reading : answer.readings()) {
        bySource.computeIfAbsent(reading.ref().source(), any -> new ArrayList<>()).add(reading);
      }
    }
    List<List<Reading>> told = List.copyOf(bySource.values());
    List<Kin> outlets = kin(told, SharedOrigins::outlet);
    outlets.forEach(kin -> ledger.add(observation(agreement, kin, true)));
    for (Kin kin : kin(told, (a, b) -> outlet(a, b).or(() -> speaker(a, b)))) {
      if (outlets.stream().noneMatch(other -> other.members().equals(kin.members()))) {
        ledger.add(observation(agreement, kin, false));
      }
    }
  }

  /** Whether anything is said about where the claims of an answer come from. */
  private static boolean traced(Answer answer) {
    for (Reading reading : answer.readings()) {
      if (voiced(reading) || !reading.source().header().properties().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean voiced(Reading reading) {
    return reading.claim().manner().attribution() != null
        || reading.claim().qualifiers().via() != null;
  }

  /** Sources of one origin, each by its claims, and the reasons, each once. */
  private record Kin(List<List<Reading>> members, List<String> reasons) {}

  /** Brings together what is linked, directly or through others; what stands alone is left out. */
  private static List<Kin> kin(
      List<List<Reading>> told, BiFunction<List<Reading>, List<Reading>, Optional<String>> link) {
    List<Kin> found = new ArrayList<>();
    for (List<Reading> next : told) {
      List<List<Reading>> members = new ArrayList<>();
      List<String> reasons = new ArrayList<>();
      for (Kin kin : List.copyOf(found)) {
        List<String> links =
            kin.members().stream().flatMap(m -> link.apply(m, next).stream()).distinct().toList();
        if (!links.isEmpty()) {
          found.remove(kin);
          members.addAll(kin.members());
          reasons.addAll(kin.reasons());
          reasons.addAll(links);
        }
      }
      members.add(next);
      found.add(new Kin(members, reasons.stream().distinct().toList()));
    }
    return found.stream().filter(kin -> kin.members().size() > 1).toList();
  }

  private static Optional<String> outlet(List<Reading> a, List<Reading> b) {
    return Outlets.shared(a.get(0).source(), b.get(0).source());
  }

  /** Why all that two sources say here goes back to one voice; a headline has no other origin. */
  private Optional<String> speaker(List<Reading> a, List<Reading> b) {
    List<Map<String, Participant>> ofA = body(a).stream().map(this::origins).toList();
    List<Map<String, Participant>> ofB = body(b).stream().map(this::origins).toList();
    boolean all =
        ofA.stream().allMatch(mine -> ofB.stream().anyMatch(theirs -> meet(mine, theirs)))
            && ofB.stream().allMatch(theirs -> ofA.stream().anyMatch(mine -> meet(mine, theirs)));
    return all
        ? Optional.of("Both go back to one voice: " + common(ofA.get(0), ofB) + ".")
        : Optional.empty();
  }

  private static List<Reading> body(List<Reading> readings) {
    List<Reading> body =
        readings.stream().filter(r -> !r.claim().qualifiers().marks().headline()).toList();
    return body.isEmpty() ? readings : body;
  }

  /** Whose words a claim gives, and through whom they came. */
  private Map<String, Participant> origins(Reading reading) {
    Map<String, Participant> origins = new LinkedHashMap<>();
    List<Participant> all = new ArrayList<>();
    Optional.ofNullable(speakers.of(reading)).ifPresent(all::add);
    Optional.ofNullable(speakers.via(reading)).ifPresent(all::add);
    Outlets.property(reading.source(), "agency").map(speakers::named).ifPresent(all::add);
    all.forEach(participant -> origins.putIfAbsent(participant.key(), participant));
    return origins;
  }

  private boolean meet(Map<String, Participant> mine, Map<String, Participant> theirs) {
    return mine.values().stream()
        .anyMatch(a -> theirs.values().stream().anyMatch(b -> speakers.oneVoice(a, b)));
  }

  private String common(Map<String, Participant> mine, List<Map<String, Participant>> all) {
    return mine.values().stream()
        .filter(a -> all.stream().anyMatch(theirs -> meet(Map.of(a.key(), a), theirs)))
        .map(Participant::label)
        .findFirst()
        .orElseThrow();
  }

  private static SharedOrigin observation(Comparison agreement, Kin kin, boolean oneOutlet) {
    String value = agreement.a().value();
    String words = agreement.a().words();
    List<Reading> rest =
        kin.members().subList(1, kin.members().size()).stream().flatMap(List::stream).toList();
    List<Answer> answers =
        List.of(
            new Answer(value, words, List.copyOf(kin.members().get(0))),
            new Answer(value, words, rest));
    List<String> reasons = new ArrayList<>(agreement.reasoning());
    reasons.addAll(kin.reasons());
    reasons.add("What one origin says twice is not confirmed by it.");
    return new SharedOrigin(
        new Core(agreement.question(), answers, true, "of one origin", List.copyOf(reasons)),
        agreement.aspect(),
        oneOutlet);
  }
}
