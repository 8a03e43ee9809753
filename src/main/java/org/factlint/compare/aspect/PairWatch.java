package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Policy;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.inquiry.Course;
import org.factlint.compare.inquiry.Step;

/** Notes what becomes of two claims while their story is compared. */
public final class PairWatch implements Watch {
  private static final List<String> ASIDE =
      List.of(
          "One of the two only follows from what its source says, and where a source also says it"
              + " outright, that is what counts.");

  private final ClaimRef a;
  private final ClaimRef b;
  private final AxisPairs axes;
  private final Map<AspectView, Step> asked = new LinkedHashMap<>();
  private final Map<AspectView, List<Step>> met = new LinkedHashMap<>();
  private final Set<Aspect> answeredByA = EnumSet.noneOf(Aspect.class);
  private final Set<Aspect> answeredByB = EnumSet.noneOf(Aspect.class);
  private Optional<Met> farthest = Optional.empty();

  /**
   * Two readings that got as far with a question.
   *
   * @param a a reading of the first claim
   * @param b a reading of the second
   * @param course how far
   */
  public record Met(Reading a, Reading b, Course course) {}

  /**
   * Watches two claims.
   *
   * @param a one claim
   * @param b another
   * @param policy the thresholds of the story
   */
  public PairWatch(ClaimRef a, ClaimRef b, Policy policy) {
    this.a = a;
    this.b = b;
    this.axes = new AxisPairs(policy);
  }

  /**
   * What came of each question.
   *
   * @return the steps, in the order in which they were asked
   */
  public List<Step> steps() {
    Map<Aspect, List<Step>> byAspect = new LinkedHashMap<>();
    asked.forEach(
        (view, otherwise) -> {
          Set<Step> own = new LinkedHashSet<>(met.getOrDefault(view, List.of()));
          boolean held = own.stream().anyMatch(step -> step.course() != Course.ONE_ANSWER);
          own.removeIf(step -> held && step.course() == Course.ONE_ANSWER);
          byAspect
              .computeIfAbsent(view.aspect(), any -> new ArrayList<>())
              .addAll(own.isEmpty() ? List.of(otherwise) : own);
        });
    List<Step> steps = new ArrayList<>();
    byAspect.forEach((aspect, own) -> steps.addAll(ofOneAspect(aspect, own)));
    return List.copyOf(steps);
  }

  /** An aspect may ask in two ways, and the claims may answer in one way each. */
  private List<Step> ofOneAspect(Aspect aspect, List<Step> steps) {
    List<Step> shared = steps.stream().filter(step -> step.course().oneQuestion()).toList();
    return shared.isEmpty()
        ? List.of(
            Step.alone(
                aspect, course(!answeredByA.contains(aspect), !answeredByB.contains(aspect))))
        : shared;
  }

  /**
   * The readings of the two claims that got farthest.
   *
   * @return the readings; empty if the claims share no question
   */
  public Optional<Met> farthest() {
    return farthest;
  }

  @Override
  public void asks(AspectView view, List<Reading> readings) {
    Map<String, Reading> ones = questions(view, a, readings);
    Map<String, Reading> twos = questions(view, b, readings);
    if (!ones.isEmpty()) {
      answeredByA.add(view.aspect());
    }
    if (!twos.isEmpty()) {
      answeredByB.add(view.aspect());
    }
    Optional<String> shared = ones.keySet().stream().filter(twos::containsKey).findFirst();
    Step step = Step.alone(view.aspect(), course(ones.isEmpty(), twos.isEmpty()));
    if (shared.isPresent()) {
      Reading one = Objects.requireNonNull(ones.get(shared.get()));
      Reading two = Objects.requireNonNull(twos.get(shared.get()));
      Question question = view.question(shared.get(), one);
      step = step(view, Course.SET_ASIDE, question, one, two, ASIDE);
      note(one, two, Course.SET_ASIDE);
    }
    asked.put(view, step);
  }

  private static Course course(boolean noneOfA, boolean noneOfB) {
    if (noneOfA && noneOfB) {
      return Course.NEITHER_ANSWERS;
    }
    return noneOfA || noneOfB ? Course.ONE_ANSWERS : Course.OTHER_QUESTION;
  }

  private static Map<String, Reading> questions(
      AspectView view, ClaimRef claim, List<Reading> readings) {
    Map<String, Reading> questions = new LinkedHashMap<>();
    for (Reading reading : readings) {
      String key = reading.ref().equals(claim) ? view.questionKey(reading) : null;
      if (key != null) {
        questions.putIfAbsent(key, reading);
      }
    }
    return questions;
  }

  @Override
  public void answered(AspectView view, Question question, List<Answer> answers) {
    for (Answer answer : answers) {
      for (Reading one : of(a, answer)) {
        for (Reading two : of(b, answer)) {
          List<String> reasons = Weighing.together(one, two, apart(view, one, two));
          add(view, step(view, Course.ONE_ANSWER, question, one, two, reasons));
          note(one, two, Course.ONE_ANSWER);
        }
      }
    }
  }

  @Override
  public void keptApart(AspectView view, Question question, Answer left, Answer right) {
    opposite(left, right, (one, two) -> keptApart(view, question, one, two));
  }

  private void keptApart(AspectView view, Question question, Reading one, Reading two) {
    add(view, step(view, Course.KEPT_APART, question, one, two, apart(view, one, two)));
    note(one, two, Course.KEPT_APART);
  }

  private List<String> apart(AspectView view, Reading one, Reading two) {
    return List.copyOf(view.apart(one, two, axes.between(one, two)));
  }

  @Override
  public void held(
      AspectView view,
      Question question,
      Answer left,
      Answer right,
      AspectView.Pair pair,
      Weighed weighed) {
    opposite(
        left,
        right,
        (one, two) -> {
          if (!pair.a().readings().contains(one) || !pair.b().readings().contains(two)) {
            keptApart(view, question, one, two);
            return;
          }
          boolean compared = weighed.outcome() != null;
          Course course = compared ? Course.COMPARED : Course.NOTHING_TO_JUDGE;
          List<String> reasons = Weighing.reasons(pair, weighed, one, two, apart(view, one, two));
          add(view, step(view, course, question, one, two, reasons));
          note(one, two, course);
        });
  }

  /** Takes the readings of the two claims in the order of the answers. */
  private interface Pairing {
    void take(Reading one, Reading two);
  }

  private void opposite(Answer left, Answer right, Pairing pairing) {
    opposite(of(a, left), of(b, right), pairing);
    opposite(of(b, left), of(a, right), pairing);
  }

  private static void opposite(List<Reading> ones, List<Reading> twos, Pairing pairing) {
    ones.forEach(one -> twos.forEach(two -> pairing.take(one, two)));
  }

  private static List<Reading> of(ClaimRef claim, Answer answer) {
    return answer.readings().stream().filter(reading -> reading.ref().equals(claim)).toList();
  }

  private Step step(
      AspectView view,
      Course course,
      Question question,
      Reading one,
      Reading two,
      List<String> reasons) {
    boolean inOrder = one.ref().equals(a);
    return new Step(
        view.aspect(),
        course,
        question.topic(),
        view.words(inOrder ? one : two),
        view.words(inOrder ? two : one),
        reasons);
  }

  private void add(AspectView view, Step step) {
    met.computeIfAbsent(view, any -> new ArrayList<>()).add(step);
  }

  private void note(Reading one, Reading two, Course course) {
    if (farthest.isEmpty() || farthest.get().course().compareTo(course) < 0) {
      boolean inOrder = one.ref().equals(a);
      farthest = Optional.of(new Met(inOrder ? one : two, inOrder ? two : one, course));
    }
  }
}
