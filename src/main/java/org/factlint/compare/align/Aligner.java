package org.factlint.compare.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads all claims of a story in canonical form: synonyms and inverse predicates as one predicate,
 * aliases as one participant. A claim also yields a reading for each predicate that its own
 * implies.
 */
public final class Aligner {
  private static final Comparator<Reading> ORDER =
      Comparator.comparing((Reading r) -> r.claim().quote().span())
          .thenComparing(r -> r.claim().id())
          .thenComparing(r -> r.predicate().id());

  private final Vocabulary vocabulary;
  private final Participants participants;

  /**
   * Reads with a vocabulary and the participants of a story.
   *
   * @param vocabulary what predicates mean
   * @param participants whom claims speak of
   */
  public Aligner(Vocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /**
   * Reads the claims of all sources.
   *
   * @param story the story
   * @return the readings, sorted by source and place in the article; a claim of an unknown
   *     predicate has none
   */
  public List<Reading> align(Story story) {
    List<Source> sources = new ArrayList<>(story.sources());
    sources.sort(Comparator.comparing(Source::id));
    List<Reading> readings = new ArrayList<>();
    for (Source source : sources) {
      List<Reading> own = new ArrayList<>(source.claims().size());
      for (Claim claim : source.claims()) {
        vocabulary
            .find(claim.statement().predicate())
            .ifPresent(predicate -> read(source, claim, predicate, own));
      }
      own.sort(ORDER);
      readings.addAll(own);
    }
    return List.copyOf(readings);
  }

  private void read(Source source, Claim claim, Predicate written, List<Reading> readings) {
    Resolved subject = participants.resolve(claim.statement().subject());
    Resolved object =
        claim.statement().object() == null
            ? null
            : participants.resolve(claim.statement().object());
    Draft draft = new Draft(source, claim, written, subject, object);
    Reading direct = canonical(draft, false);
    readings.add(direct);
    Set<PredicateId> implied = implied(written, direct.predicate());
    if (!implied.isEmpty() && implies(claim.manner())) {
      List<Reading> own = new ArrayList<>(List.of(direct));
      for (PredicateId id : implied) {
        vocabulary.find(id).map(p -> implied(draft, p)).ifPresent(r -> addNew(r, own));
      }
      readings.addAll(own.subList(1, own.size()));
    }
  }

  /** A claim may imply one thing on two ways; it still says it once. */
  private static void addNew(Reading implied, List<Reading> readings) {
    boolean known =
        readings.stream()
            .anyMatch(
                r ->
                    r.predicate().equals(implied.predicate())
                        && r.subject().key().equals(implied.subject().key()));
    if (!known) {
      readings.add(implied);
    }
  }

  /** Only what is affirmed as a fact implies anything. */
  private static boolean implies(Manner manner) {
    return manner.polarity() == Polarity.AFFIRMED && manner.modality() == Modality.ASSERTED;
  }

  private static Set<PredicateId> implied(Predicate written, Predicate canonical) {
    if (written.kinship().implies().isEmpty() && canonical.kinship().implies().isEmpty()) {
      return Set.of();
    }
    Set<PredicateId> implied = new LinkedHashSet<>(written.kinship().implies());
    implied.addAll(canonical.kinship().implies());
    return implied;
  }

  private Reading implied(Draft draft, Predicate predicate) {
    String step = "“" + draft.predicate().label() + "” implies “" + predicate.label() + "”.";
    Draft read = draft.as(predicate);
    boolean swap =
        !draft.predicate().kinship().implies().contains(predicate.id()) && draft.object() != null;
    return canonical(swap ? read.swapped() : read, true).because(step);
  }

  private Reading canonical(Draft draft, boolean implied) {
    List<String> steps = new ArrayList<>();
    Draft current = draft;
    Optional<Predicate> inverse = inverse(draft.predicate());
    if (inverse.isPresent() && draft.object() != null) {
      steps.add(
          "“"
              + draft.predicate().label()
              + "” is the same as “"
              + inverse.get().label()
              + "”, seen from the other side.");
      current = draft.swapped().as(inverse.get());
    }
    Predicate predicate = current.predicate();
    Resolved subject = participants.coerce(current.subject(), predicate.arguments().subject());
    Resolved object = current.object();
    if (object != null) {
      object = participants.coerce(object, predicate.arguments().object());
      if (predicate.identity().symmetric() && outOfOrder(subject, object)) {
        Resolved swap = subject;
        subject = object;
        object = swap;
      }
      steps.addAll(object.steps());
    }
    steps.addAll(0, subject.steps());
    return new Reading(
        draft.source(),
        draft.claim(),
        predicate,
        subject.participant(),
        object == null ? null : object.participant(),
        place(draft.claim()),
        implied,
        List.copyOf(steps));
  }

  private Optional<Predicate> inverse(Predicate predicate) {
    PredicateId inverse = predicate.kinship().inverse();
    return inverse == null ? Optional.empty() : vocabulary.find(inverse);
  }

  private @Nullable Participant place(Claim claim) {
    return claim.statement().place() == null
        ? null
        : participants.resolve(claim.statement().place()).participant();
  }

  private static boolean outOfOrder(Resolved subject, Resolved object) {
    return subject.participant().key().compareTo(object.participant().key()) > 0;
  }

  /** A claim on its way to canonical form. */
  private record Draft(
      Source source,
      Claim claim,
      Predicate predicate,
      Resolved subject,
      @Nullable Resolved object) {

    Draft as(Predicate other) {
      return new Draft(source, claim, other, subject, object);
    }

    Draft swapped() {
      return object == null ? this : new Draft(source, claim, predicate, object, subject);
    }
  }
}
