package org.factlint.compare.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factlint.claim.Entities;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers.Ordinal;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Answer;
import org.factlint.compare.FirstClaim;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.AnswerPairs;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Holds claims to be the first of a class against earlier acts of that class: acts of the same
 * predicate, of one that implies it, or of one that it precedes, in the same place or towards the
 * same counterpart.
 */
final class FirstClaims implements Observer {
  private final ActClasses classes;

  FirstClaims(Entities entities, Participants participants) {
    this.classes = new ActClasses(entities, participants);
  }

  @Override
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<String, List<Reading>> firsts = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (claimsFirst(reading)) {
        firsts.computeIfAbsent(key(reading), any -> new ArrayList<>()).add(reading);
      }
    }
    firsts.forEach((key, group) -> challenge(key, group, readings, ledger));
  }

  private static boolean claimsFirst(Reading reading) {
    Ordinal ordinal = reading.claim().qualifiers().ordinal();
    return ordinal != null && ordinal.rank() == 1 && !reading.implied() && stated(reading);
  }

  private static boolean stated(Reading reading) {
    return reading.claim().manner().polarity() == Polarity.AFFIRMED
        && reading.claim().manner().modality() == Modality.ASSERTED;
  }

  private static String key(Reading first) {
    String object = first.object() == null ? "" : ", " + first.object().key();
    return "first " + first.predicate().id() + "(" + first.subject().key() + object + ")";
  }

  private void challenge(String key, List<Reading> firsts, List<Reading> all, Ledger ledger) {
    First first = new First(firsts, time(firsts), since(firsts), classes.slot(firsts.get(0)));
    Map<String, List<Reading>> earlier = new LinkedHashMap<>();
    for (Reading act : all) {
      if (challenges(act, first)) {
        String who = time(act) + " " + act.predicate().id() + " " + act.subject().key();
        earlier.computeIfAbsent(who, any -> new ArrayList<>()).add(act);
      }
    }
    Reading one = firsts.get(0);
    Question question = Topics.question(key, one.predicate(), one);
    for (List<Reading> acts : earlier.values()) {
      List<Answer> answers = List.of(first.answer(), act(acts));
      AnswerPairs.between(
          answers.get(0), answers.get(1), (a, b) -> ledger.add(observation(question, first, a, b)));
      Question within = Topics.within(question);
      AnswerPairs.within(answers, (a, b) -> ledger.add(observation(within, first, a, b)));
    }
  }

  private boolean challenges(Reading act, First first) {
    TimeExpression when = time(act);
    if (when == null || !stated(act) || claimsFirst(act) || !sameClass(act, first)) {
      return false;
    }
    boolean counted = first.since() == null || when.before(first.since()) != Truth.CERTAINLY;
    return counted
        && (first.time() == null
            ? first.since() != null && first.since().before(when) == Truth.CERTAINLY
            : when.before(first.time()) == Truth.CERTAINLY);
  }

  private boolean sameClass(Reading act, First first) {
    Reading one = first.claims().get(0);
    PredicateId of = one.predicate().id();
    boolean kin =
        act.predicate().id().equals(of)
            || act.predicate().kinship().implies().contains(of)
            || one.predicate().kinship().precedes().contains(act.predicate().id());
    boolean sameAct =
        act.predicate().id().equals(of)
            && act.subject().key().equals(one.subject().key())
            && Objects.equals(objectKey(act), objectKey(one));
    return kin && !act.implied() && !sameAct && first.slot().equals(classes.slot(act));
  }

  private static @Nullable String objectKey(Reading reading) {
    return reading.object() == null ? null : reading.object().key();
  }

  private static FirstClaim observation(Question question, First first, Answer claim, Answer act) {
    boolean earlier = first.time() != null;
    String words =
        earlier ? "in the wrong order for a first" : "hard to read together: the first is undated";
    return new FirstClaim(
        new Core(question, List.of(claim, act), false, words, reasons(first, claim, act)), earlier);
  }

  private static List<String> reasons(First first, Answer claim, Answer act) {
    Predicate claimed = claim.best().predicate();
    Predicate done = act.best().predicate();
    List<String> sentences = new ArrayList<>();
    sentences.add("A first of its kind is claimed: " + first.words() + ".");
    if (claimed.kinship().precedes().contains(done.id())) {
      sentences.add(
          "“"
              + claimed.label()
              + "” comes before “"
              + done.label()
              + "”, so whoever did the latter had done the former.");
    }
    sentences.add(act.best().source().id() + " dates such an act to " + act.words() + ".");
    sentences.add(
        first.time() == null
            ? "The first itself is undated, so it may be the earlier one all the same."
            : "The first is dated " + first.time().words() + ", which is later.");
    sentences.add("What counts as one of the kind may be understood more narrowly than here.");
    return sentences;
  }

  private static Answer act(List<Reading> acts) {
    TimeExpression when = Objects.requireNonNull(time(acts.get(0)));
    return new Answer(when.toString(), when.words(), List.copyOf(acts));
  }

  private static @Nullable TimeExpression time(Reading reading) {
    TimeReference time = reading.claim().statement().time();
    return time == null ? null : time.value();
  }

  private static @Nullable TimeExpression time(List<Reading> readings) {
    return readings.stream()
        .map(FirstClaims::time)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable TimeExpression since(List<Reading> readings) {
    return readings.stream()
        .map(reading -> reading.claim().qualifiers().ordinal())
        .map(ordinal -> ordinal == null ? null : ordinal.since())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A claimed first: all claims of it, when it was, since when is counted, and what is shared. */
  private record First(
      List<Reading> claims,
      @Nullable TimeExpression time,
      @Nullable TimeExpression since,
      String slot) {

    Answer answer() {
      String value =
          "first since " + (since == null ? "ever" : since) + ": " + (time == null ? "?" : time);
      String when = time == null ? "" : " (" + time.words() + ")";
      return new Answer(value, words() + when, claims);
    }

    String words() {
      Ordinal ordinal = Objects.requireNonNull(claims.get(0).claim().qualifiers().ordinal());
      String counting = since == null ? "" : ", since " + since.words();
      return "the first " + ordinal.className() + counting;
    }
  }
}
