package org.factlint.compare.aspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Reading;
import org.factlint.compare.amount.Measured;
import org.factlint.value.Quantity;
import org.factlint.value.QuantityTolerance;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** How much: of one subject, predicate, object and measure. */
final class QuantityView implements AspectView {
  private final Policy policy;

  QuantityView(Policy policy) {
    this.policy = policy;
  }

  @Override
  public Aspect aspect() {
    return Aspect.QUANTITY;
  }

  @Override
  public boolean asksOfOneStatement() {
    return true;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    return Measured.of(reading)
        .map(measured -> reading.statementKey() + " in " + measured.quantity().unitCode().scheme())
        .orElse(null);
  }

  /** Values of different days are told apart where the later may replace the earlier. */
  @Override
  public String value(Reading reading) {
    Measured measured = amount(reading);
    Quantity stated = Objects.requireNonNull(reading.claim().statement().quantity());
    return stated
        + (measured.per() == null ? "" : " per " + measured.per().word())
        + (updated(reading) ? " as of " + AxisPairs.moment(reading) : "");
  }

  @Override
  public String words(Reading reading) {
    TimeExpression moment = AxisPairs.moment(reading);
    return amount(reading).words()
        + (updated(reading) && moment != null ? ", " + moment.words() : "");
  }

  private static boolean updated(Reading reading) {
    return reading.predicate().measure().monotone() != null && AxisPairs.moment(reading) != null;
  }

  private static Measured amount(Reading reading) {
    return Measured.of(reading).orElseThrow();
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return new Apart()
        .when(
            a.claim().manner().polarity() != b.claim().manner().polarity(),
            "One affirms its amount, the other denies its own.")
        .and(otherMeasure(a, b))
        .across(axes, Divide.SCOPE, Divide.EVENT)
        .when(axes.time() == Axis.DISJOINT && !updated(a), "They hold for different times.")
        .when(part(a) != part(b), "One is a part, the other the whole.")
        .when(recurring(a, axes), "It may have happened more than once.")
        .reasons();
  }

  private static boolean part(Reading reading) {
    return reading.claim().qualifiers().partOf() != null;
  }

  private static List<String> otherMeasure(Reading a, Reading b) {
    Measured one = amount(a);
    Measured two = amount(b);
    boolean otherMeasures =
        !one.measure().isEmpty()
            && !two.measure().isEmpty()
            && !one.measure().equals(two.measure());
    boolean oneRate = (one.per() == null) != (two.per() == null) && !one.sameNumber(two);
    return new Apart()
        .when(
            !Measured.trend(a).equals(Measured.trend(b)),
            "One is a change, the other is not, or goes the other way.")
        .when(otherMeasures, "They give different measures.")
        .when(oneRate, "One is a rate, the other is not.")
        .reasons();
  }

  private static boolean recurring(Reading reading, Axes axes) {
    return reading.predicate().kind() == Predicate.Kind.EVENT
        && reading.predicate().identity().onceWithin() == null
        && axes.event() != Axis.EXACT
        && axes.time() == Axis.UNSTATED;
  }

  @Override
  public Weighed relate(Pair pair) {
    return amounts(pair).outcome();
  }

  private AmountPair amounts(Pair pair) {
    return new AmountPair(
        pair, amount(pair.one()), amount(pair.two()), tolerance(pair.one().predicate()));
  }

  /** A predicate's own tolerance widens what "about" means for it, and never narrows it. */
  private QuantityTolerance tolerance(Predicate predicate) {
    BigDecimal own = predicate.measure().tolerance();
    QuantityTolerance general = policy.quantity();
    return own == null || own.compareTo(general.approximateShare()) <= 0
        ? general
        : new QuantityTolerance(own, general.significantDigits());
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    List<String> sentences = new ArrayList<>(List.of(stated(pair.one()), stated(pair.two())));
    sentences.addAll(amounts(pair).explain(outcome));
    return List.copyOf(sentences);
  }

  private String stated(Reading reading) {
    Quantity quantity = Objects.requireNonNull(reading.claim().statement().quantity());
    String said = quantity.text() == null ? "" : "“" + quantity.text() + "” is ";
    return reading.source().id() + ": " + said + words(reading) + ".";
  }
}
