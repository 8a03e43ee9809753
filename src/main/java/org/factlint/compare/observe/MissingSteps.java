package org.factlint.compare.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.Answer;
import org.factlint.compare.MissingStep;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.AnswerPairs;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Notices events of which the necessary step before is denied. A step is necessary if it is the
 * only one that the vocabulary knows to come before: of several, any may have done.
 */
final class MissingSteps implements Observer {
  private final Map<PredicateId, PredicateId> stepBefore = new LinkedHashMap<>();

  MissingSteps(Vocabulary vocabulary) {
    Map<PredicateId, TreeSet<PredicateId>> steps = new LinkedHashMap<>();
    for (Predicate step : vocabulary.predicates()) {
      for (PredicateId id : step.kinship().precedes()) {
        vocabulary
            .find(id)
            .ifPresent(p -> steps.computeIfAbsent(p.id(), any -> new TreeSet<>()).add(step.id()));
      }
    }
    steps.forEach(
        (after, before) -> {
          if (before.size() == 1) {
            stepBefore.put(after, before.first());
          }
        });
  }

  @Override
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<String, List<Reading>> denials = new LinkedHashMap<>();
    Map<String, List<Reading>> events = new LinkedHashMap<>();
    for (Reading reading : readings) {
      boolean stated =
          !reading.implied() && reading.claim().manner().modality() == Modality.ASSERTED;
      if (stated && reading.claim().manner().polarity() == Polarity.NEGATED) {
        for (String key : participants(reading)) {
          denials
              .computeIfAbsent(reading.predicate().id() + " " + key, any -> new ArrayList<>())
              .add(reading);
        }
      } else if (stated && stepBefore.containsKey(reading.predicate().id())) {
        String key = reading.predicate().id() + " " + String.join(" > ", participants(reading));
        events.computeIfAbsent(key, any -> new ArrayList<>()).add(reading);
      }
    }
    events.forEach((key, group) -> missing(key, group, denials, ledger));
  }

  private static List<String> participants(Reading reading) {
    String subject = reading.subject().key();
    String object = objectKey(reading);
    return object == null || object.equals(subject) ? List.of(subject) : List.of(subject, object);
  }

  private static @Nullable String objectKey(Reading reading) {
    return reading.object() == null ? null : reading.object().key();
  }

  private void missing(
      String key, List<Reading> events, Map<String, List<Reading>> denials, Ledger ledger) {
    Reading event = events.get(0);
    PredicateId step = Objects.requireNonNull(stepBefore.get(event.predicate().id()));
    List<Reading> fitting = new ArrayList<>();
    for (String participant : participants(event)) {
      for (Reading denial : denials.getOrDefault(step + " " + participant, List.of())) {
        boolean counts = events.stream().anyMatch(e -> concerns(denial, e) && inTime(denial, e));
        if (counts && !fitting.contains(denial)) {
          fitting.add(denial);
        }
      }
    }
    if (fitting.isEmpty()) {
      return;
    }
    Answer done = new Answer(event.predicate().id().value(), event.predicate().label(), events);
    Predicate denied = fitting.get(0).predicate();
    Answer never = new Answer("not " + denied.id(), "not: " + denied.label(), fitting);
    Question question = Topics.question("step before " + key, event.predicate(), event);
    AnswerPairs.between(done, never, (a, b) -> add(question, a, b, ledger));
    Question within = Topics.within(question);
    AnswerPairs.within(List.of(done, never), (a, b) -> add(within, a, b, ledger));
  }

  /**
   * The denied step is the same participants' own, or the one that the event's subject underwent.
   */
  private static boolean concerns(Reading denial, Reading event) {
    String deniedObject = objectKey(denial);
    String object = objectKey(event);
    boolean sameSubject = denial.subject().key().equals(event.subject().key());
    boolean sameObject = deniedObject != null && deniedObject.equals(object);
    boolean unnamed = denial.subject().kind() == Participant.Kind.WORDS;
    return (sameSubject && (sameObject || deniedObject == null || object == null))
        || (sameObject && unnamed)
        || event.subject().key().equals(deniedObject);
  }

  /** A denial from before the event says nothing of what came in between. */
  private static boolean inTime(Reading denial, Reading event) {
    TimeExpression denied = moment(denial);
    TimeExpression happened = moment(event);
    return denied == null || happened == null || denied.before(happened) != Truth.CERTAINLY;
  }

  private static @Nullable TimeExpression moment(Reading reading) {
    TimeExpression asOf = reading.claim().qualifiers().asOf();
    if (asOf != null) {
      return asOf;
    }
    TimeExpression stated =
        reading.claim().statement().time() == null
            ? null
            : reading.claim().statement().time().value();
    return stated != null ? stated : reading.source().header().published();
  }

  private static void add(Question question, Answer done, Answer never, Ledger ledger) {
    List<String> reasons =
        List.of(
            "“"
                + never.best().predicate().label()
                + "” comes before “"
                + done.words()
                + "”, and "
                + never.best().source().id()
                + " says that it did not happen.",
            "There may be another way to the one that did not need the other.");
    ledger.add(
        new MissingStep(
            new Core(question, List.of(done, never), false, "hard to hold together", reasons)));
  }
}
