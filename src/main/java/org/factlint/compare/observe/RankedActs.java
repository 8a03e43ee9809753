package org.factlint.compare.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers.Ordinal;
import org.factlint.compare.Answer;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.RankClash;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.AnswerPairs;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Holds ranks in one class of acts together: two subjects that are each called the first, and one
 * subject to which two ranks are given. Classes count as one only if they are worded alike, small
 * words and endings apart.
 */
final class RankedActs implements Observer {
  private final ActClasses classes;

  RankedActs(ActClasses classes) {
    this.classes = classes;
  }

  @Override
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<String, List<Reading>> byClass = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Ordinal ordinal = reading.claim().qualifiers().ordinal();
      if (ordinal != null && counts(reading)) {
        byClass
            .computeIfAbsent(classes.key(reading, ordinal), any -> new ArrayList<>())
            .add(reading);
      }
    }
    byClass.forEach((key, group) -> observe(key, group, ledger));
  }

  private static boolean counts(Reading reading) {
    return !reading.implied()
        && reading.claim().manner().polarity() == Polarity.AFFIRMED
        && reading.claim().manner().modality() == Modality.ASSERTED
        && reading.subject().kind() == Participant.Kind.ENTITY;
  }

  private void observe(String key, List<Reading> group, Ledger ledger) {
    Map<String, List<Reading>> firsts = new LinkedHashMap<>();
    Map<String, Map<String, List<Reading>>> ranks = new LinkedHashMap<>();
    for (Reading reading : group) {
      String subject = reading.subject().key();
      if (rank(reading) == 1) {
        firsts.computeIfAbsent(subject, any -> new ArrayList<>()).add(reading);
      }
      ranks
          .computeIfAbsent(subject, any -> new LinkedHashMap<>())
          .computeIfAbsent("no. " + rank(reading), any -> new ArrayList<>())
          .add(reading);
    }
    competing(key, firsts, ledger);
    ranks.forEach((subject, answers) -> mismatch(key + ", " + subject, answers, ledger));
  }

  private void competing(String key, Map<String, List<Reading>> firsts, Ledger ledger) {
    List<Answer> answers = new ArrayList<>();
    firsts.forEach(
        (subject, readings) ->
            answers.add(
                new Answer(subject, readings.get(0).subject().label(), List.copyOf(readings))));
    if (answers.size() < 2) {
      return;
    }
    Reading one = answers.get(0).best();
    String topic = "The first " + ordinal(one).className();
    Question question = new Question("first of " + key, topic, one.predicate());
    boolean shared = sharedBySomeSource(answers);
    if (!shared) {
      AnswerPairs.between(answers, (a, b) -> compete(question, a, b, ledger));
    }
    AnswerPairs.within(answers, (a, b) -> compete(Topics.within(question), a, b, ledger));
  }

  /** A source that names two firsts may mean that they were it together. */
  private static boolean sharedBySomeSource(List<Answer> answers) {
    return answers.stream().flatMap(answer -> answer.sources().stream()).distinct().count()
        < answers.stream().mapToLong(answer -> answer.sources().size()).sum();
  }

  private void compete(Question question, Answer a, Answer b, Ledger ledger) {
    Participant one = a.best().subject();
    Participant two = b.best().subject();
    if (a.value().equals(b.value()) || classes.related(one, two) || together(a.best(), b.best())) {
      return;
    }
    List<String> reasons =
        List.of(
            "Both are called the first " + ordinal(a.best()).className() + ".",
            a.best().source().id() + " says " + one.label() + ".",
            b.best().source().id() + " says " + two.label() + ".",
            "They may have been it together, or the class may be meant more narrowly.");
    ledger.add(
        new RankClash(
            new Core(question, List.of(a, b), false, "two firsts of one class", reasons), false));
  }

  /** Of one event or one day two may be the first together. */
  private static boolean together(Reading a, Reading b) {
    TimeExpression when = time(a);
    boolean day = when != null && when.precision() == Precision.DAY && when.equals(time(b));
    return day || sameEvent(a, b);
  }

  private static boolean sameEvent(Reading a, Reading b) {
    Object event = a.claim().qualifiers().event();
    return event != null && event.equals(b.claim().qualifiers().event());
  }

  private static void mismatch(String key, Map<String, List<Reading>> ranks, Ledger ledger) {
    List<Answer> answers = new ArrayList<>();
    ranks.forEach((rank, readings) -> answers.add(new Answer(rank, rank, List.copyOf(readings))));
    if (answers.size() < 2) {
      return;
    }
    Reading one = answers.get(0).best();
    Question question = Topics.question("rank of " + key, one.predicate(), one);
    AnswerPairs.between(
        answers,
        (a, b) -> {
          if (!a.value().equals(b.value()) && sameAct(a.best(), b.best())) {
            ledger.add(new RankClash(ranks(question, a, b), true));
          }
        });
  }

  private static Core ranks(Question question, Answer a, Answer b) {
    List<String> reasons =
        List.of(
            "Both count the same: " + ordinal(a.best()).className() + ".",
            a.best().source().id()
                + " says "
                + a.words()
                + ", "
                + b.best().source().id()
                + " says "
                + b.words()
                + ".");
    return new Core(question, List.of(a, b), true, "two ranks for one", reasons);
  }

  /** What may be done again is one act only if both claims date it alike or name its event. */
  private static boolean sameAct(Reading a, Reading b) {
    boolean lasting =
        a.predicate().identity().onceWithin() != null
            || a.predicate().kind() == Predicate.Kind.STATE;
    TimeExpression one = time(a);
    TimeExpression two = time(b);
    boolean alike = one != null && one.equals(two);
    boolean open = one == null || two == null;
    boolean oneSpeaker =
        a.claim().manner().attribution() == null
            || b.claim().manner().attribution() == null
            || Objects.equals(a.claim().manner().attribution(), b.claim().manner().attribution());
    return oneSpeaker && (alike || sameEvent(a, b) || (lasting && open));
  }

  private static @Nullable TimeExpression time(Reading reading) {
    return reading.claim().statement().time() == null
        ? null
        : reading.claim().statement().time().value();
  }

  private static Ordinal ordinal(Reading reading) {
    return Objects.requireNonNull(reading.claim().qualifiers().ordinal());
  }

  private static int rank(Reading reading) {
    return ordinal(reading).rank();
  }
}
