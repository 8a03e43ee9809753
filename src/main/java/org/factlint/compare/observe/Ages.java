package org.factlint.compare.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Referent;
import org.factlint.claim.Story;
import org.factlint.claim.TimeReference;
import org.factlint.compare.AgeMismatch;
import org.factlint.compare.Answer;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.AnswerPairs;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.jspecify.annotations.Nullable;

/**
 * Holds ages against days of birth, by the calendar. An age is a measure in years of what the
 * vocabulary lets an event of once in a life precede; it holds for the day that its claim states,
 * else for the day on which its source was published.
 */
final class Ages implements Observer {
  private final TimeTolerance tolerance;
  private final Set<PredicateId> births = new LinkedHashSet<>();
  private final Set<PredicateId> ages = new LinkedHashSet<>();

  Ages(Story story) {
    this.tolerance = story.policy().time();
    for (Predicate birth : story.vocabulary().predicates()) {
      for (PredicateId follower : birth.kinship().precedes()) {
        story
            .vocabulary()
            .find(follower)
            .filter(age -> age.kind() == Predicate.Kind.MEASURE)
            .filter(age -> birth.identity().onceWithin() == Predicate.OnceWithin.LIFE)
            .ifPresent(
                age -> {
                  births.add(birth.id());
                  ages.add(age.id());
                });
      }
    }
  }

  @Override
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<String, List<Reading>> born = new LinkedHashMap<>();
    Map<String, List<Reading>> aged = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (told(reading)) {
        String key = reading.subject().key();
        if (births.contains(reading.predicate().id()) && time(reading) != null) {
          born.computeIfAbsent(key, any -> new ArrayList<>(2)).add(reading);
        } else if (ages.contains(reading.predicate().id()) && YearSpan.of(reading) != null) {
          aged.computeIfAbsent(key, any -> new ArrayList<>(2)).add(reading);
        }
      }
    }
    aged.forEach((key, group) -> compare(group, born.getOrDefault(key, List.of()), ledger));
  }

  private static boolean told(Reading reading) {
    Manner manner = reading.claim().manner();
    return !reading.implied()
        && reading.subject().kind() != Participant.Kind.HOLDER
        && manner.polarity() == Polarity.AFFIRMED
        && manner.modality() == Modality.ASSERTED;
  }

  private void compare(List<Reading> aged, List<Reading> born, Ledger ledger) {
    for (Answer age : answers(aged)) {
      for (Answer birth : answers(born)) {
        PossibleAge possible = possible(age.best(), birth.best());
        YearSpan stated = YearSpan.of(age.best());
        if (possible != null && stated != null && !possible.meets(stated)) {
          AnswerPairs.between(age, birth, (a, b) -> add(a, b, possible, false, ledger));
          AnswerPairs.within(List.of(age, birth), (a, b) -> add(a, b, possible, true, ledger));
        }
      }
    }
  }

  private List<Answer> answers(List<Reading> readings) {
    Map<String, List<Reading>> byValue = new LinkedHashMap<>();
    for (Reading reading : readings) {
      byValue.computeIfAbsent(value(reading), any -> new ArrayList<>(1)).add(reading);
    }
    List<Answer> answers = new ArrayList<>();
    byValue.forEach(
        (value, group) -> answers.add(new Answer(value, words(group.get(0)), List.copyOf(group))));
    return answers;
  }

  private String value(Reading reading) {
    YearSpan years = YearSpan.of(reading);
    TimeExpression time = years == null ? time(reading) : day(reading);
    return (years == null ? "" : "age " + years + ", ") + (time == null ? "undated" : time);
  }

  private static String words(Reading reading) {
    Quantity quantity = reading.claim().statement().quantity();
    TimeExpression time = time(reading);
    return quantity != null ? quantity.words() : time == null ? "" : time.words();
  }

  /** How old one can be on the age's day if born on the birth's; null where a day is missing. */
  private @Nullable PossibleAge possible(Reading age, Reading birth) {
    TimeExpression day = day(age);
    TimeExpression born = time(birth);
    if (day == null || born == null || day.uncertain() || born.uncertain()) {
      return null;
    }
    return PossibleAge.of(born, day, tolerance);
  }

  private static void add(
      Answer age, Answer birth, PossibleAge possible, boolean within, Ledger ledger) {
    Reading reading = age.best();
    Question between =
        Topics.question("age of " + reading.subject().key(), reading.predicate(), reading);
    Question question = within ? Topics.within(between) : between;
    String words = possible.words() + ", not " + age.words();
    Set<Referent> speakers = new LinkedHashSet<>();
    for (Reading side : List.of(reading, birth.best())) {
      if (side.claim().manner().attribution() != null) {
        speakers.add(side.claim().manner().attribution());
      }
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
    if (reading.claim().qualifiers().asOf() == null && time(reading) == null) {
      reasons.add("The age is taken to hold for the day on which its source was published.");
    }
    ledger.add(
        new AgeMismatch(
            new Core(question, List.of(age, birth), speakers.size() < 2, words, reasons)));
  }

  private static @Nullable TimeExpression time(Reading reading) {
    TimeReference time = reading.claim().statement().time();
    return time == null ? null : time.value();
  }

  private static @Nullable TimeExpression day(Reading reading) {
    Claim claim = reading.claim();
    TimeExpression asOf = claim.qualifiers().asOf();
    TimeExpression stated = asOf != null ? asOf : time(reading);
    return stated != null ? stated : reading.source().header().published();
  }
}
