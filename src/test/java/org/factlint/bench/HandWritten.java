package org.factlint.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.factlint.check.CheckResult;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Entity;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.finding.Finding;
import org.factlint.rule.RuleCatalogue;

/**
 * What the standard rules find in a {@link GeneratedStory}, written down in Java as directly as it
 * can be: claims are read by the vocabulary and joined by hashed questions, pairs that are not
 * comparable fall out, values are related, and an {@code if} stands for each rule. The result is
 * the same word for word. It asks only what such stories answer, and knows nothing of observations,
 * modality, roles and the rest.
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
  private final List<Finding> findings = new ArrayList<>();
  private final Set<ClaimRef> confirmed = new HashSet<>();
  private int comparisons;

  private HandWritten(Story story, RuleCatalogue rules) {
    this.story = story;
    this.rules = rules;
  }

  /** An answer, for finding ids and for readers, and who gives it. */
  record Answer(String value, String words, List<Told> told) {

    Claim claim() {
      return told.get(0).claim();
    }

    String source() {
      return told.get(0).source().id().value();
    }
  }

  /** Says how two answers stand to each other, if that can be said. */
  private interface Judge {
    boolean judge(Answer a, Answer b, Verdicts verdicts);
  }

  /**
   * Checks.
   *
   * @param story a generated story
   * @param rules what the findings of a rule say
   * @return what the checker returns
   */
  public static CheckResult check(Story story, RuleCatalogue rules) {
    List<Told> told = new ArrayList<>();
    for (Source source : story.sources()) {
      for (Claim claim : source.claims()) {
        told.add(Told.of(source, claim, story.vocabulary(), story.entities()));
      }
    }
    HandWritten checker = new HandWritten(story, rules);
    checker.ask("time", told, checker::whenKey, DatePair::answer, DatePair::judge, false);
    checker.ask("quantity", told, checker::amountKey, AmountPair::answer, AmountPair::judge, true);
    checker.ask("place", told, checker::placeKey, checker::place, HandWritten::places, false);
    checker.ask("object", told, checker::objectKey, checker::object, HandWritten::objects, true);
    checker.ask("polarity", told, Told::key, HandWritten::polarity, HandWritten::so, true);
    checker.findings.sort(ORDER);
    List<ClaimRef> unconfirmed =
        told.stream()
            .map(Told::ref)
            .filter(ref -> !checker.confirmed.contains(ref))
            .sorted()
            .toList();
    return new CheckResult(checker.findings, unconfirmed, checker.comparisons);
  }

  private String whenKey(Told told) {
    boolean dated = told.once() || told.predicate().kind() == Predicate.Kind.STATE;
    return dated && told.time() != null ? told.key() : "";
  }

  private String amountKey(Told told) {
    return told.claim().statement().quantity() == null
        ? ""
        : told.key() + " in " + AmountPair.quantity(told.claim()).unitCode().scheme();
  }

  private String placeKey(Told told) {
    return told.claim().statement().place() != null && told.once() ? told.key() : "";
  }

  private String objectKey(Told told) {
    boolean asks =
        told.object() != null
            && told.predicate().identity().functional().contains(Predicate.Slot.OBJECT)
            && told.claim().manner().polarity() == Polarity.AFFIRMED;
    return asks ? told.predicate().id() + "(" + told.subject().id() + ", ?)" : "";
  }

  /** Joins the claims by question, and holds the answers to each together. */
  private void ask(
      String aspect,
      List<Told> told,
      Function<Told, String> key,
      Function<Told, Answer> answer,
      Judge judge,
      boolean atOneTime) {
    Map<String, List<Told>> questions = new LinkedHashMap<>();
    for (Told one : told) {
      String question = key.apply(one);
      if (!question.isEmpty()) {
        questions.computeIfAbsent(question, any -> new ArrayList<>(GeneratedStory.GROUP)).add(one);
      }
    }
    questions.forEach(
        (question, group) -> {
          if (group.size() > 1) {
            Verdicts verdicts = new Verdicts(story, rules, aspect, group.get(0), question);
            hold(answers(group, answer), judge, atOneTime, verdicts);
            findings.addAll(verdicts.findings());
          }
        });
  }

  private static List<Answer> answers(List<Told> group, Function<Told, Answer> answer) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Told told : group) {
      Answer given = answer.apply(told);
      answers.computeIfAbsent(given.value(), any -> given).told().add(told);
    }
    return List.copyOf(answers.values());
  }

  /** Every two answers, and every answer of several sources with itself. */
  private void hold(List<Answer> answers, Judge judge, boolean atOneTime, Verdicts verdicts) {
    for (int i = 0; i < answers.size(); i++) {
      Answer a = answers.get(i);
      if (a.told().size() > 1) {
        List<Told> others = a.told().subList(1, a.told().size());
        hold(a, new Answer(a.value(), a.words(), others), judge, atOneTime, verdicts);
      }
      for (Answer b : answers.subList(i + 1, answers.size())) {
        hold(a, b, judge, atOneTime, verdicts);
      }
    }
  }

  private void hold(Answer a, Answer b, Judge judge, boolean atOneTime, Verdicts verdicts) {
    List<Told> fitting = fitting(a.told(), b.told(), atOneTime);
    List<Told> others = fitting(b.told(), a.told(), atOneTime);
    if (!fitting.isEmpty() && Told.plain(fitting, others)) {
      Answer one = new Answer(a.value(), a.words(), fitting);
      Answer two = new Answer(b.value(), b.words(), others);
      if (judge.judge(one, two, verdicts)) {
        comparisons++;
        fitting.forEach(told -> confirmed.add(told.ref()));
        others.forEach(told -> confirmed.add(told.ref()));
      }
    }
  }

  private static List<Told> fitting(List<Told> these, List<Told> those, boolean atOneTime) {
    List<Told> fitting = new ArrayList<>(these.size());
    for (Told one : these) {
      for (Told other : those) {
        if (one.comparable(other, atOneTime && !one.once())) {
          fitting.add(one);
          break;
        }
      }
    }
    return fitting;
  }

  static Answer given(String value, String words) {
    return new Answer(value, words, new ArrayList<>(GeneratedStory.GROUP));
  }

  private Answer place(Told told) {
    Referent place = told.claim().statement().place();
    return place == null ? given("", "") : named(Told.entity(place, story.entities()));
  }

  private Answer object(Told told) {
    Entity object = told.object();
    return object == null ? given("", "") : named(object);
  }

  private static Answer named(Entity entity) {
    return given(entity.id().value(), entity.displayName());
  }

  private static Answer polarity(Told told) {
    boolean affirmed = told.claim().manner().polarity() == Polarity.AFFIRMED;
    return affirmed ? given("affirmed", "it is so") : given("negated", "it is not so");
  }

  private static boolean so(Answer a, Answer b, Verdicts verdicts) {
    if (!a.value().equals(b.value())) {
      String reason = a.source() + ": " + a.words() + ", " + b.source() + ": " + b.words() + ".";
      return verdicts.add("negation-conflict", a, b, "opposite", reason);
    }
    boolean measure = a.told().get(0).predicate().kind() == Predicate.Kind.MEASURE;
    return !measure && verdicts.add("same-fact", a, b, "the same");
  }

  private static boolean objects(Answer a, Answer b, Verdicts verdicts) {
    if (a.value().equals(b.value())) {
      return false;
    }
    String both = a.source() + " says " + a.words() + ", " + b.source() + " says " + b.words();
    String reason = both + "; only one can be right for the same time.";
    return verdicts.add("single-value-conflict", a, b, "two different answers", reason);
  }

  private static boolean places(Answer a, Answer b, Verdicts verdicts) {
    if (a.value().equals(b.value())) {
      return false;
    }
    String reason = a.words() + " and " + b.words() + ": neither lies in the other.";
    return verdicts.add("place-conflict", a, b, "different places", reason);
  }
}
