package org.factlint.compare.aspect;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.claim.Predicate.Monotone;
import org.factlint.claim.SourceHeader;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Comparison.Trait;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.amount.Measured;
import org.factlint.compare.amount.RatePeriod;
import org.factlint.compare.amount.Striking;
import org.factlint.value.AmountInterval;
import org.factlint.value.Distance.Direction;
import org.factlint.value.Quantity;
import org.factlint.value.QuantityTolerance;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;
import org.factlint.value.UnitCode.Scheme;
import org.factlint.value.ValueRelation;
import org.factlint.value.ValueRelation.Disjoint;
import org.jspecify.annotations.Nullable;

/**
 * How the amounts of two answers relate.
 *
 * @param pair the two answers
 * @param one the amount of the first
 * @param two the amount of the second
 * @param tolerance how far “about” and round numbers reach
 */
record AmountPair(AspectView.Pair pair, Measured one, Measured two, QuantityTolerance tolerance) {

  private static final String OTHER_UNITS =
      "The amounts are in units that cannot be turned into each other.";
  private static final Pattern TOTAL =
      Pattern.compile("\\b(?:in total|altogether|in all|a total of)\\b", Pattern.CASE_INSENSITIVE);

  Weighed outcome() {
    if (one.per() != two.per()) {
      return rates();
    }
    ValueRelation relation = one.quantity().relationTo(two.quantity(), tolerance);
    if (pair.axes().time() == Axis.DISJOINT) {
      return relation instanceof Disjoint disjoint
          ? update(disjoint)
          : Weighed.silent("They are values for different days, and no different ones.");
    }
    if (relation instanceof Disjoint && (withinOwnTolerance() || withinEachOther())) {
      return agreement(Relation.OVERLAPPING);
    }
    if (relation instanceof Disjoint disjoint) {
      String words = disjoint.distance().words() + " apart";
      return Weighed.as(apart(disjoint.certain(), words, Striking.of(one, two)));
    }
    return Relation.of(relation) == Relation.UNKNOWN
        ? incomparable()
        : agreement(Relation.of(relation));
  }

  /** What is hard to measure, such as a border, may differ a little and still be the same. */
  private boolean withinOwnTolerance() {
    BigDecimal share = pair.one().predicate().measure().tolerance();
    if (share == null) {
      return false;
    }
    QuantityTolerance own = new QuantityTolerance(share, tolerance.significantDigits());
    Quantity about = one.quantity().approximately();
    return !(about.relationTo(two.quantity(), own) instanceof Disjoint);
  }

  /** “About 40” and “about 43”: either number is one that the other's words allow. */
  private boolean withinEachOther() {
    BigDecimal first = one.quantity().amount();
    BigDecimal second = two.quantity().amount();
    return first != null
        && second != null
        && one.quantity().unitCode().equals(two.quantity().unitCode())
        && holds(one.quantity(), second)
        && holds(two.quantity(), first);
  }

  private boolean holds(Quantity quantity, BigDecimal amount) {
    AmountInterval allowed = quantity.interval(tolerance);
    AmountInterval exactly = AmountInterval.exactly(amount);
    return !allowed.below(exactly) && !exactly.below(allowed);
  }

  private Outcome apart(boolean certain, String words, Set<Trait> traits) {
    boolean sure =
        certain
            && !pair.implied()
            && !mayHaveMoved()
            && pair.axes().scope() == Axis.EXACT
            && one.measure().equals(two.measure());
    return new Outcome(Relation.DISJOINT, sure, false, words, traits);
  }

  /**
   * A toll without a day, beside one with a day or in a text of another day, may be an older one.
   */
  private boolean mayHaveMoved() {
    if (pair.one().predicate().measure().monotone() == null) {
      return false;
    }
    TimeExpression first = AxisPairs.moment(pair.one());
    TimeExpression second = AxisPairs.moment(pair.two());
    return (first == null && second == null)
        ? publishedApart(pair.one().source().header(), pair.two().source().header())
        : (first == null || second == null);
  }

  private static boolean publishedApart(SourceHeader one, SourceHeader two) {
    TimeExpression first = one.published();
    TimeExpression second = two.published();
    return first != null
        && second != null
        && (first.before(second) == Truth.CERTAINLY || second.before(first) == Truth.CERTAINLY);
  }

  private Weighed agreement(Relation relation) {
    String words = relation == Relation.EQUAL ? "the same" : "compatible";
    return pair.within() ? Weighed.REPEATED : Weighed.as(new Outcome(relation, true, false, words));
  }

  /** No rate of exchange is known, but hardly any is one to one. */
  private Weighed incomparable() {
    boolean oneScheme =
        one.quantity().unitCode().scheme() == two.quantity().unitCode().scheme()
            && one.quantity().unitCode().scheme() != Scheme.COUNT;
    return oneScheme && Striking.otherUnit(one, two)
        ? Weighed.as(apart(false, "one number in two units", EnumSet.of(Trait.UNIT_SLIP)))
        : Weighed.silent(OTHER_UNITS);
  }

  private Weighed rates() {
    RatePeriod first = one.per();
    RatePeriod second = two.per();
    if (!one.quantity().unitCode().equals(two.quantity().unitCode())) {
      return Weighed.silent(OTHER_UNITS);
    }
    if (first == null || second == null) {
      if (one.sameNumber(two) && inTotal(first == null ? pair.one() : pair.two())) {
        return Weighed.as(
            new Outcome(
                Relation.DISJOINT,
                !pair.implied(),
                false,
                "one number, for a period and in total"));
      }
      String words = "one number, for a period and without one";
      return one.sameNumber(two)
          ? Weighed.as(apart(false, words, EnumSet.of(Trait.PERIOD_UNSTATED)))
          : Weighed.silent("One is an amount for a period, the other is not.");
    }
    RatePeriod longer = first.compareTo(second) > 0 ? first : second;
    AmountInterval a = one.quantity().interval(tolerance);
    AmountInterval b = two.quantity().interval(tolerance);
    if (!a.notNegative() || !b.notNegative()) {
      return Weighed.silent("Amounts below zero are not turned into those of another period.");
    }
    AmountInterval stretchedA = a.times(first.per(longer));
    AmountInterval stretchedB = b.times(second.per(longer));
    if (stretchedA.below(stretchedB) || stretchedB.below(stretchedA)) {
      String words = "different amounts per " + longer.word();
      return Weighed.as(apart(true, words, Striking.of(one, two)));
    }
    return agreement(sameRate(first, second, longer) ? Relation.EQUAL : Relation.OVERLAPPING);
  }

  /** Whether a claim says outright that its amount is a total. */
  private static boolean inTotal(Reading reading) {
    return TOTAL.matcher(reading.claim().quote().exact()).find();
  }

  /** 2,500 a month are 30,000 a year, however either is rounded. */
  private boolean sameRate(RatePeriod first, RatePeriod second, RatePeriod longer) {
    if (one.quantity().amount() == null || two.quantity().amount() == null) {
      return false;
    }
    AmountInterval a = AmountInterval.exactly(one.quantity().amount()).times(first.per(longer));
    AmountInterval b = AmountInterval.exactly(two.quantity().amount()).times(second.per(longer));
    return !a.below(b) && !b.below(a);
  }

  /** Two values of a measure that can only move one way, for different days. */
  private Weighed update(Disjoint disjoint) {
    @Nullable TimeExpression first = AxisPairs.moment(pair.one());
    @Nullable TimeExpression second = AxisPairs.moment(pair.two());
    Monotone way = pair.one().predicate().measure().monotone();
    if (first == null || second == null || way == null) {
      return Weighed.silent("They are values for different days, and both may be right.");
    }
    boolean secondIsNewer = first.before(second) == Truth.CERTAINLY;
    if (!secondIsNewer && second.before(first) != Truth.CERTAINLY) {
      return Weighed.silent("Which of the two values is the newer one is not certain.");
    }
    boolean firstIsLess = disjoint.distance().direction() == Direction.LESS;
    boolean rises = firstIsLess == secondIsNewer;
    if (rises == (way == Monotone.RISING)) {
      return pair.within()
          ? Weighed.silent("One source gives an earlier and a later value.")
          : Weighed.as(superseded(secondIsNewer));
    }
    String words = disjoint.distance().words() + " apart, the wrong way round";
    return Weighed.as(apart(disjoint.certain(), words, EnumSet.of(Trait.REVERSED)));
  }

  private static Outcome superseded(boolean secondIsNewer) {
    return new Outcome(
        secondIsNewer ? Relation.REFINED_BY : Relation.REFINES,
        true,
        false,
        "values for different days, one of them newer",
        EnumSet.of(Trait.SUPERSEDED));
  }

  /** How the amounts relate, for readers. */
  List<String> explain(Outcome outcome) {
    if (outcome.traits().contains(Trait.SUPERSEDED)) {
      return List.of(
          "The measure only moves this way, so that the later value replaces the other.");
    }
    if (outcome.traits().contains(Trait.REVERSED)) {
      return List.of(
          "The two amounts are " + outcome.words() + ": what is counted cannot move this way.",
          "A count that was corrected later would explain it.");
    }
    if (outcome.traits().contains(Trait.PERIOD_UNSTATED)) {
      return List.of(
          "Only one side says for which period the amount is; the other reads like a total.");
    }
    return List.of(
        outcome.relation() == Relation.DISJOINT
            ? "The two amounts are " + outcome.words() + "."
            : "The two amounts are " + outcome.words() + " at the precision stated.");
  }
}
