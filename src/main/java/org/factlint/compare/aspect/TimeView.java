package org.factlint.compare.aspect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Comparison.Trait;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/** When: of one subject, predicate and object. Only an event that happens once can be misdated. */
final class TimeView implements AspectView {
  private final Policy policy;
  private final Neighbours neighbours;

  TimeView(Policy policy, Neighbours neighbours) {
    this.policy = policy;
    this.neighbours = neighbours;
  }

  @Override
  public Aspect aspect() {
    return Aspect.TIME;
  }

  @Override
  public boolean asksOfOneStatement() {
    return true;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    return dated(reading) == null || reading.subject().kind() == Participant.Kind.HOLDER
        ? null
        : reading.statementKey();
  }

  /** The time that a claim states, where it can be compared at all. */
  static @Nullable TimeExpression dated(Reading reading) {
    TimeReference time = reading.claim().statement().time();
    boolean comparable =
        reading.predicate().identity().onceWithin() != null
            || reading.predicate().kind() == Predicate.Kind.STATE
            || reading.claim().qualifiers().event() != null;
    return time == null || !comparable ? null : time.value();
  }

  @Override
  public String value(Reading reading) {
    return time(reading).toString();
  }

  @Override
  public String words(Reading reading) {
    return time(reading).words();
  }

  private static TimeExpression time(Reading reading) {
    TimeReference time = Objects.requireNonNull(reading.claim().statement().time());
    return Objects.requireNonNull(time.value());
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return new Apart()
        .when(
            a.claim().manner().polarity() != b.claim().manner().polarity(),
            "One says it happened, the other that it did not.")
        .across(axes, Divide.EVENT, Divide.SCOPE)
        .reasons();
  }

  @Override
  public Weighed relate(Pair pair) {
    TimeExpression one = time(pair.one());
    TimeExpression two = time(pair.two());
    ValueRelation moments = one.asEvent(two, policy.time());
    boolean apart = moments instanceof ValueRelation.Disjoint;
    if (pair.one().predicate().kind() == Predicate.Kind.STATE) {
      boolean extents = one.interval() && two.interval();
      boolean twoPeriods = apart && pair.one().predicate().identity().onceWithin() == null;
      if (!extents) {
        return Weighed.silent(
            "Only whole periods of a state are compared, from when and until when.");
      }
      return twoPeriods
          ? Weighed.silent("It may have been so in both periods.")
          : weighed(pair, one.asState(two, policy.time()));
    }
    boolean vague = open(one) || open(two) || nearlyNested(moments);
    return vague && !apart
        ? Weighed.silent("One of the two times is too open to say more than that they may be one.")
        : weighed(pair, moments);
  }

  private static Weighed weighed(Pair pair, ValueRelation relation) {
    Outcome outcome = outcome(pair, relation);
    return pair.within() && outcome.relation() != Relation.DISJOINT
        ? Weighed.REPEATED
        : Weighed.as(outcome);
  }

  private static boolean open(TimeExpression time) {
    return time.earliest() == null || time.latest() == null;
  }

  private static boolean nearlyNested(ValueRelation relation) {
    return relation instanceof ValueRelation.Overlapping overlapping
        && overlapping.nestedAsStated();
  }

  /** What the values say, with what the pair allows to be certain of. */
  static Outcome outcome(Pair pair, ValueRelation relation) {
    if (relation instanceof ValueRelation.Disjoint disjoint) {
      boolean certain = disjoint.certain() && !pair.implied();
      Set<Trait> traits =
          yearSlip(time(pair.one()), time(pair.two())) ? Set.of(Trait.YEAR_SLIP) : Set.of();
      return new Outcome(
          Relation.DISJOINT, certain, false, disjoint.distance().words() + " apart", traits);
    }
    String words =
        switch (Relation.of(relation)) {
          case EQUAL -> "the same";
          case REFINES, REFINED_BY -> "compatible, one more precise";
          case OVERLAPPING -> "compatible only in part";
          default -> "not comparable";
        };
    return new Outcome(Relation.of(relation), !pair.implied(), false, words);
  }

  /** Whether only the year tells two dates apart, as far as both are stated. */
  private static boolean yearSlip(TimeExpression one, TimeExpression two) {
    LocalDate a = one.earliest();
    LocalDate b = two.earliest();
    boolean days = one.precision() == Precision.DAY && two.precision() == Precision.DAY;
    return a != null
        && b != null
        && named(one)
        && named(two)
        && a.getYear() != b.getYear()
        && a.getMonth() == b.getMonth()
        && (!days || a.getDayOfMonth() == b.getDayOfMonth());
  }

  private static boolean named(TimeExpression time) {
    return time.precision() == Precision.DAY || time.precision() == Precision.MONTH;
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    List<String> sentences = new ArrayList<>();
    sentences.add(dating(pair.one()));
    sentences.add(dating(pair.two()));
    if (outcome.relation() == Relation.DISJOINT) {
      sentences.add("The two dates are " + outcome.words() + ".");
      if (outcome.traits().contains(Trait.YEAR_SLIP)) {
        sentences.add("Only the year differs; it may be a slip on one side.");
      }
      sentences.addAll(neighbours.elsewhere(pair.one(), pair.two(), time(pair.two())));
      sentences.addAll(neighbours.elsewhere(pair.two(), pair.one(), time(pair.one())));
    }
    if (pair.implied()) {
      sentences.add("One of the two follows from what is said, it is not said itself.");
    }
    return sentences;
  }

  private static String dating(Reading reading) {
    TimeReference reference = Objects.requireNonNull(reading.claim().statement().time());
    String said = reference.text() == null ? "" : "“" + reference.text() + "” is ";
    String basis = reference.basis() == null ? "" : " (" + reference.basis() + ")";
    return reading.source().id() + ": " + said + time(reading).words() + basis + ".";
  }
}
