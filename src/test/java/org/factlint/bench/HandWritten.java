package org.factlint.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.factlint.claim.Claim;
import org.factlint.claim.Polarity;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.finding.Finding;
import org.factlint.rule.RuleCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * What the standard rules find in a {@link GeneratedStory}, written down in Java as directly as it
 * can be: a hash join over the questions, the same relations between values, an {@code if} for each
 * rule, and the same findings word for word. It knows nothing but the five predicates of such
 * stories, and of the rules only their names and what their findings say.
 */
public final class HandWritten {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::level)
          .thenComparing(Finding::kind)
          .thenComparing(finding -> -finding.subject().importance())
          .thenComparing(finding -> finding.subject().topic())
          .thenComparing(Finding::id);

  private final Story story;
  private final RuleCatalogue rules;
  private final Map<Question, List<Told>> questions = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private HandWritten(Story story, RuleCatalogue rules) {
    this.story = story;
    this.rules = rules;
  }

  /** What may be asked; the object is left out where it is the answer. */
  private record Question(PredicateId predicate, Referent subject, @Nullable Referent object) {}

  /** A claim and its source. */
  record Told(Source source, Claim claim) {}

  /** An answer, for finding ids and for readers, and who gives it. */
  record Answer(String value, String words, List<Told> told) {

    Claim claim() {
      return told.get(0).claim();
    }
  }

  /** Says how two answers stand to each other. */
  private interface Judge {
    void judge(Answer a, Answer b, Verdicts verdicts);
  }

  /**
   * Finds.
   *
   * @param story a generated story
   * @param rules what the findings of a rule say
   * @return the findings, as reports list them
   */
  public static List<Finding> findings(Story story, RuleCatalogue rules) {
    HandWritten checker = new HandWritten(story, rules);
    for (Source source : story.sources()) {
      for (Claim claim : source.claims()) {
        checker
            .questions
            .computeIfAbsent(question(claim), any -> new ArrayList<>(GeneratedStory.GROUP))
            .add(new Told(source, claim));
      }
    }
    checker.questions.values().forEach(checker::judge);
    checker.findings.sort(ORDER);
    return checker.findings;
  }

  private static Question question(Claim claim) {
    boolean seat = claim.statement().predicate().value().equals("is-headquartered-in");
    return new Question(
        claim.statement().predicate(),
        claim.statement().subject(),
        seat ? null : claim.statement().object());
  }

  private void judge(List<Told> group) {
    switch (group.get(0).claim().statement().predicate().value()) {
      case "opens" -> {
        judge(group, "time", "", HandWritten::date, DatePair::judge);
        judge(group, "polarity", "", HandWritten::polarity, HandWritten::polarities);
      }
      case "has-length" ->
          judge(group, "quantity", " in UCUM", HandWritten::amount, AmountPair::judge);
      case "is-headquartered-in" -> {
        judge(group, "object", "", claim -> name(claim.statement().object()), HandWritten::seats);
        answers(group, claim -> name(claim.statement().object()))
            .forEach(
                seat ->
                    judge(
                        seat.told(),
                        "polarity",
                        "",
                        HandWritten::polarity,
                        HandWritten::polarities));
      }
      case "recognises" ->
          judge(group, "polarity", "", HandWritten::polarity, HandWritten::polarities);
      default -> {
        judge(group, "place", "", claim -> name(claim.statement().place()), HandWritten::places);
        judge(group, "polarity", "", HandWritten::polarity, HandWritten::polarities);
      }
    }
  }

  /** Holds every two answers of a question together, and every answer of several with itself. */
  private void judge(
      List<Told> group, String aspect, String unit, Function<Claim, Answer> answer, Judge judge) {
    Claim first = group.get(0).claim();
    Verdicts verdicts = new Verdicts(story, rules, aspect, first, key(first, aspect) + unit);
    List<Answer> answers = answers(group, answer);
    for (int i = 0; i < answers.size(); i++) {
      Answer a = answers.get(i);
      if (a.told().size() > 1) {
        List<Told> others = a.told().subList(1, a.told().size());
        judge.judge(a, new Answer(a.value(), a.words(), others), verdicts);
      }
      for (Answer b : answers.subList(i + 1, answers.size())) {
        judge.judge(a, b, verdicts);
      }
    }
    findings.addAll(verdicts.findings());
  }

  private static List<Answer> answers(List<Told> group, Function<Claim, Answer> answer) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Told told : group) {
      Answer given = answer.apply(told.claim());
      answers.computeIfAbsent(given.value(), any -> given).told().add(told);
    }
    return List.copyOf(answers.values());
  }

  private static String key(Claim claim, String aspect) {
    Referent.Known subject = (Referent.Known) claim.statement().subject();
    Referent.Known object = (Referent.Known) claim.statement().object();
    String predicate = claim.statement().predicate().value();
    String asked = aspect.equals("object") ? "?" : object == null ? "" : object.id().value();
    return predicate + "(" + subject.id() + (asked.isEmpty() ? "" : ", " + asked) + ")";
  }

  private static Answer given(String value, String words) {
    return new Answer(value, words, new ArrayList<>(GeneratedStory.GROUP));
  }

  private static Answer date(Claim claim) {
    return given(DatePair.time(claim).toString(), DatePair.time(claim).words());
  }

  private static Answer amount(Claim claim) {
    return given(AmountPair.quantity(claim).toString(), AmountPair.quantity(claim).words());
  }

  private static Answer polarity(Claim claim) {
    boolean affirmed = claim.manner().polarity() == Polarity.AFFIRMED;
    return affirmed ? given("affirmed", "it is so") : given("negated", "it is not so");
  }

  private Answer name(@Nullable Referent referent) {
    Referent.Known known = (Referent.Known) Objects.requireNonNull(referent);
    String name = story.entities().find(known.id()).orElseThrow().displayName();
    return given(known.id().value(), name);
  }

  private static void polarities(Answer a, Answer b, Verdicts verdicts) {
    if (a.value().equals(b.value())) {
      verdicts.add("same-fact", a, b, "the same");
    } else {
      String reason = source(a) + ": " + a.words() + ", " + source(b) + ": " + b.words() + ".";
      verdicts.add("negation-conflict", a, b, "opposite", reason);
    }
  }

  static String source(Answer answer) {
    return answer.told().get(0).source().id().value();
  }

  private static void seats(Answer a, Answer b, Verdicts verdicts) {
    if (!a.value().equals(b.value())) {
      String reason =
          source(a)
              + " says "
              + a.words()
              + ", "
              + source(b)
              + " says "
              + b.words()
              + "; only one can be right for the same time.";
      verdicts.add("single-value-conflict", a, b, "two different answers", reason);
    }
  }

  private static void places(Answer a, Answer b, Verdicts verdicts) {
    if (!a.value().equals(b.value())) {
      String reason = a.words() + " and " + b.words() + ": neither lies in the other.";
      verdicts.add("place-conflict", a, b, "different places", reason);
    }
  }
}
