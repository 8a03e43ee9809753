package org.factlint.compare.origin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factlint.claim.Modality;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.claim.SourceId;
import org.factlint.compare.Answer;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.VoiceShift;
import org.factlint.compare.VoiceShift.Shift;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.SameStatements;

/**
 * Notices where a statement changes its voice from one source to another: where a speaker or a
 * hedge is dropped, or the same words are given to somebody else. A source that anywhere says it in
 * its own voice has dropped nothing that others keep.
 */
public final class VoiceShifts {
  private static final Set<Modality> HEDGED =
      EnumSet.of(Modality.REPORTED, Modality.OPINION, Modality.POSSIBLE, Modality.CONDITIONAL);

  private final SameStatements statements;
  private final Speakers speakers;

  /**
   * Looks at the voices of a story.
   *
   * @param policy what counts as the same amount or day
   * @param participants whom its claims speak of
   */
  public VoiceShifts(Policy policy, Participants participants) {
    this.statements = new SameStatements(policy);
    this.speakers = new Speakers(participants);
  }

  /**
   * Looks at all claims.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes the observations, one a statement and kind of change
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    List<Reading> said =
        readings.stream()
            .filter(r -> !r.implied() && r.predicate().kind() != Predicate.Kind.SAYING)
            .toList();
    if (said.stream().allMatch(VoiceShifts::ownVoice)) {
      return;
    }
    for (List<Reading> group : statements.groups(said)) {
      observe(statements.question(group.get(0)), bySource(group), ledger);
    }
  }

  /** What each source says in its running text, or in the headline if only there. */
  private static Map<SourceId, List<Reading>> bySource(List<Reading> group) {
    Map<SourceId, List<Reading>> all = new TreeMap<>();
    group.forEach(r -> all.computeIfAbsent(r.ref().source(), any -> new ArrayList<>()).add(r));
    all.replaceAll(
        (source, readings) -> {
          List<Reading> body =
              readings.stream().filter(r -> !r.claim().qualifiers().marks().headline()).toList();
          return body.isEmpty() ? readings : body;
        });
    return all;
  }

  private void observe(Question question, Map<SourceId, List<Reading>> told, Ledger ledger) {
    List<Reading> own = new ArrayList<>();
    List<Reading> attributed = new ArrayList<>();
    List<Reading> hedged = new ArrayList<>();
    for (List<Reading> readings : told.values()) {
      List<Reading> firm = readings.stream().filter(VoiceShifts::asserted).toList();
      List<Reading> plain = firm.stream().filter(r -> speakers.of(r) == null).toList();
      if (!plain.isEmpty()) {
        own.addAll(plain);
      } else if (!firm.isEmpty()) {
        attributed.addAll(firm);
      } else {
        readings.stream().filter(VoiceShifts::hedged).forEach(hedged::add);
      }
    }
    shift(question, own, attributed, Shift.ATTRIBUTION, ledger);
    shift(question, own, hedged, Shift.HEDGE, ledger);
    doubted(question, attributed, hedged, ledger);
    otherSpeakers(question, attributed, ledger);
  }

  private static boolean ownVoice(Reading reading) {
    return asserted(reading) && reading.claim().manner().attribution() == null;
  }

  static boolean asserted(Reading reading) {
    return reading.claim().manner().modality() == Modality.ASSERTED;
  }

  /** How far an event has come, whether it may happen or has, is compared as its modality. */
  static boolean hedged(Reading reading) {
    Modality modality = reading.claim().manner().modality();
    boolean stage =
        reading.predicate().kind() == Predicate.Kind.EVENT
            && (modality == Modality.POSSIBLE || modality == Modality.CONDITIONAL);
    return HEDGED.contains(modality) && !stage;
  }

  private void shift(
      Question question, List<Reading> own, List<Reading> other, Shift shift, Ledger ledger) {
    List<Reading> plain = own.stream().filter(r -> counterpart(r, other)).toList();
    List<Reading> voiced = other.stream().filter(r -> counterpart(r, own)).toList();
    if (!plain.isEmpty()) {
      Answer stated = new Answer("own voice", "its own voice", plain);
      add(question, List.of(stated, voiced(voiced, shift)), shift, ledger);
    }
  }

  /** One speaker has it for certain, another doubts it. */
  private void doubted(
      Question question, List<Reading> attributed, List<Reading> hedged, Ledger ledger) {
    for (Reading doubt : hedged) {
      List<Reading> certain =
          attributed.stream().filter(r -> statements.one(r, doubt) && !oneVoice(r, doubt)).toList();
      if (!certain.isEmpty()) {
        List<Answer> answers =
            List.of(voiced(certain, Shift.ATTRIBUTION), voiced(List.of(doubt), Shift.HEDGE));
        add(question, answers, Shift.HEDGE, ledger);
        return;
      }
    }
  }

  private boolean oneVoice(Reading a, Reading b) {
    Participant one = speakers.of(a);
    Participant two = speakers.of(b);
    return one == null || two == null || speakers.oneVoice(one, two);
  }

  private boolean counterpart(Reading reading, List<Reading> others) {
    return others.stream().anyMatch(other -> statements.one(reading, other));
  }

  private Answer voiced(List<Reading> readings, Shift shift) {
    if (shift == Shift.HEDGE) {
      return new Answer("hedged", "a hedge", readings);
    }
    Set<String> keys = new TreeSet<>();
    Set<String> labels = new LinkedHashSet<>();
    for (Reading reading : readings) {
      Participant speaker = speakers.of(reading);
      if (speaker != null) {
        keys.add(speaker.key());
        labels.add(speaker.label());
      }
    }
    return new Answer(
        "words of " + String.join(", ", keys),
        "the words of " + String.join(" and ", labels),
        readings);
  }

  /** Two sources, no other than these speakers, and the same quotation. */
  private void otherSpeakers(Question question, List<Reading> attributed, Ledger ledger) {
    for (int i = 0; i < attributed.size(); i++) {
      for (int j = i + 1; j < attributed.size(); j++) {
        Reading a = attributed.get(i);
        Reading b = attributed.get(j);
        if (!a.ref().source().equals(b.ref().source()) && twoMouths(a, b)) {
          List<Answer> answers =
              List.of(voiced(List.of(a), Shift.SPEAKER), voiced(List.of(b), Shift.SPEAKER));
          add(question, answers, Shift.SPEAKER, ledger);
        }
      }
    }
  }

  private boolean twoMouths(Reading a, Reading b) {
    Participant one = speakers.of(a);
    Participant two = speakers.of(b);
    return one != null
        && two != null
        && !speakers.oneVoice(one, two)
        && statements.one(a, b)
        && Quoted.sameWords(a.claim().quote().exact(), b.claim().quote().exact());
  }

  private static void add(Question question, List<Answer> answers, Shift shift, Ledger ledger) {
    List<String> reasons = new ArrayList<>();
    reasons.add("The sources say the same in different voices: " + question.topic() + ".");
    answers.forEach(answer -> reasons.addAll(says(answer)));
    if (shift == Shift.SPEAKER) {
      reasons.add("The quotation is the same; at most one can have said it first.");
    }
    ledger.add(
        new VoiceShift(
            new Core(question, answers, false, "in different voices", List.copyOf(reasons)),
            shift));
  }

  private static List<String> says(Answer answer) {
    return answer.readings().stream()
        .map(r -> r.source().id() + " gives it in " + answer.words() + ".")
        .distinct()
        .toList();
  }
}
