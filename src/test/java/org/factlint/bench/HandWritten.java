package org.factlint.bench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Policy;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.claim.TimeReference;
import org.factlint.finding.FindingKind;
import org.factlint.value.Precision;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/**
 * What the standard rules find in a {@link GeneratedStory}, written down in Java as directly as it
 * can be: a hash join over the questions, the same relations between values, and an {@code if} for
 * each rule. It knows nothing but the five predicates of such stories.
 */
public final class HandWritten {
  private final Map<Question, List<Told>> questions = new LinkedHashMap<>();
  private final List<Found> found = new ArrayList<>();

  private HandWritten() {}

  /** What may be asked; the object is left out where it is the answer. */
  private record Question(PredicateId predicate, Referent subject, @Nullable Referent object) {}

  /** A claim, and where it stands. */
  private record Told(ClaimRef ref, Claim claim) {}

  /** What two different values have to do with each other: a rule's name, and its kind. */
  private record Verdict(String rule, FindingKind kind) {}

  private static final Verdict SAME_FACT = new Verdict("same-fact", FindingKind.AGREEMENT);
  private static final Verdict NEGATION = new Verdict("negation-conflict", FindingKind.CONFLICT);
  private static final Verdict SEAT = new Verdict("single-value-conflict", FindingKind.CONFLICT);
  private static final Verdict PLACE = new Verdict("place-conflict", FindingKind.CONFLICT);
  private static final Verdict DATE = new Verdict("date-conflict", FindingKind.CONFLICT);
  private static final Verdict YEAR = new Verdict("year-slip", FindingKind.CONFLICT);
  private static final Verdict FINER_DATE = new Verdict("date-refinement", FindingKind.REFINEMENT);
  private static final Verdict SAME_DATE = new Verdict("date-agreement", FindingKind.AGREEMENT);
  private static final Verdict AMOUNT = new Verdict("quantity-conflict", FindingKind.CONFLICT);
  private static final Verdict MAGNITUDE = new Verdict("magnitude-slip", FindingKind.CONFLICT);
  private static final Verdict FINER_AMOUNT =
      new Verdict("quantity-refinement", FindingKind.REFINEMENT);
  private static final Verdict SAME_AMOUNT =
      new Verdict("quantity-agreement", FindingKind.AGREEMENT);

  /**
   * Finds.
   *
   * @param story a generated story
   * @return what is found, in the order of the questions
   */
  public static List<Found> in(Story story) {
    HandWritten checker = new HandWritten();
    for (Source source : story.sources()) {
      for (Claim claim : source.claims()) {
        Told told = new Told(new ClaimRef(source.id(), claim.id()), claim);
        checker.questions.computeIfAbsent(question(claim), any -> new ArrayList<>()).add(told);
      }
    }
    checker.questions.values().forEach(checker::judge);
    return checker.found;
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
        judge(group, HandWritten::time, HandWritten::dates, SAME_DATE);
        agree(group);
      }
      case "has-length" -> judge(group, HandWritten::amount, HandWritten::amounts, SAME_AMOUNT);
      case "is-headquartered-in" -> {
        judge(group, claim -> claim.statement().object(), (a, b) -> List.of(SEAT), null);
        answers(group, claim -> claim.statement().object()).forEach(this::agree);
      }
      case "recognises" ->
          judge(group, claim -> claim.manner().polarity(), (a, b) -> List.of(NEGATION), SAME_FACT);
      default -> {
        judge(group, claim -> claim.statement().place(), (a, b) -> List.of(PLACE), null);
        agree(group);
      }
    }
  }

  /** Holds every two answers of a question together, and every answer with itself. */
  private void judge(
      List<Told> group,
      Function<Claim, @Nullable Object> value,
      BiFunction<Claim, Claim, List<Verdict>> different,
      @Nullable Verdict same) {
    List<List<Told>> answers = answers(group, value);
    Map<Verdict, Set<ClaimRef>> verdicts = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      List<Told> a = answers.get(i);
      if (same != null && a.size() > 1) {
        add(verdicts, same, a);
      }
      for (List<Told> b : answers.subList(i + 1, answers.size())) {
        for (Verdict verdict : different.apply(a.get(0).claim(), b.get(0).claim())) {
          add(verdicts, verdict, a);
          add(verdicts, verdict, b);
        }
      }
    }
    replaced(verdicts, DATE, YEAR);
    replaced(verdicts, AMOUNT, MAGNITUDE);
    verdicts.forEach(this::report);
  }

  private static List<List<Told>> answers(
      List<Told> group, Function<Claim, @Nullable Object> value) {
    Map<Object, List<Told>> answers = new LinkedHashMap<>();
    for (Told told : group) {
      Object key = Objects.requireNonNull(value.apply(told.claim()));
      answers.computeIfAbsent(key, any -> new ArrayList<>(GeneratedStory.GROUP)).add(told);
    }
    return List.copyOf(answers.values());
  }

  private static void add(
      Map<Verdict, Set<ClaimRef>> verdicts, Verdict verdict, List<Told> answer) {
    Set<ClaimRef> claims = verdicts.computeIfAbsent(verdict, any -> new TreeSet<>());
    answer.forEach(told -> claims.add(told.ref()));
  }

  /** The special verdict replaces the general one where it covers all of its claims. */
  private static void replaced(
      Map<Verdict, Set<ClaimRef>> verdicts, Verdict general, Verdict special) {
    Set<ClaimRef> claims = verdicts.get(general);
    if (claims != null && verdicts.getOrDefault(special, Set.of()).containsAll(claims)) {
      verdicts.remove(general);
    }
  }

  private void agree(List<Told> answer) {
    if (answer.size() > 1) {
      report(SAME_FACT, new TreeSet<>(answer.stream().map(Told::ref).toList()));
    }
  }

  private void report(Verdict verdict, Set<ClaimRef> claims) {
    found.add(new Found(verdict.rule(), verdict.kind(), List.copyOf(claims)));
  }

  private static TimeExpression time(Claim claim) {
    TimeReference time = Objects.requireNonNull(claim.statement().time());
    return Objects.requireNonNull(time.value());
  }

  private static List<Verdict> dates(Claim a, Claim b) {
    ValueRelation relation = time(a).asEvent(time(b), Policy.STANDARD.time());
    if (relation instanceof ValueRelation.Disjoint) {
      LocalDate one = Objects.requireNonNull(time(a).earliest());
      LocalDate two = Objects.requireNonNull(time(b).earliest());
      boolean days = time(a).precision() == Precision.DAY && time(b).precision() == Precision.DAY;
      boolean sameDay = !days || one.getDayOfMonth() == two.getDayOfMonth();
      return one.getYear() != two.getYear() && one.getMonth() == two.getMonth() && sameDay
          ? List.of(YEAR, DATE)
          : List.of(DATE);
    }
    return relation instanceof ValueRelation.Refines || relation instanceof ValueRelation.RefinedBy
        ? List.of(FINER_DATE)
        : List.of();
  }

  private static Quantity amount(Claim claim) {
    return Objects.requireNonNull(claim.statement().quantity());
  }

  private static List<Verdict> amounts(Claim a, Claim b) {
    ValueRelation relation = amount(a).relationTo(amount(b), Policy.STANDARD.quantity());
    if (relation instanceof ValueRelation.Disjoint) {
      return digits(a).equals(digits(b)) ? List.of(MAGNITUDE, AMOUNT) : List.of(AMOUNT);
    }
    if (relation instanceof ValueRelation.Equal) {
      return List.of(SAME_AMOUNT);
    }
    return relation instanceof ValueRelation.Refines || relation instanceof ValueRelation.RefinedBy
        ? List.of(FINER_AMOUNT)
        : List.of();
  }

  private static BigInteger digits(Claim claim) {
    BigDecimal amount = Objects.requireNonNull(amount(claim).amount());
    return amount.stripTrailingZeros().unscaledValue();
  }
}
