package org.factlint.compare.aspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.value.Quantity;
import org.factlint.value.QuantityTolerance;
import org.factlint.value.ValueRelation;
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
  public @Nullable String questionKey(Reading reading) {
    Quantity quantity = reading.claim().statement().quantity();
    return quantity == null
        ? null
        : Grouping.key(reading.predicate().id().value(), reading.subject(), reading.object())
            + " in "
            + quantity.unitCode().scheme();
  }

  @Override
  public String value(Reading reading) {
    return amount(reading).toString();
  }

  @Override
  public String words(Reading reading) {
    return amount(reading).words();
  }

  private static Quantity amount(Reading reading) {
    return Objects.requireNonNull(reading.claim().statement().quantity());
  }

  @Override
  public Optional<String> apart(Reading a, Reading b, Axes axes) {
    if (a.claim().manner().polarity() != b.claim().manner().polarity()) {
      return Optional.of("One affirms its amount, the other denies its own.");
    }
    if (axes.measure() == Axis.DISJOINT) {
      return Optional.of("They give different measures.");
    }
    if (axes.scope() == Axis.DISJOINT) {
      return Optional.of("They cover different parts.");
    }
    if (axes.event() == Axis.DISJOINT) {
      return Optional.of("They belong to different events.");
    }
    if (axes.time() == Axis.DISJOINT) {
      return Optional.of("They hold for different times.");
    }
    boolean part = a.claim().qualifiers().partOf() != null;
    if (part != (b.claim().qualifiers().partOf() != null)) {
      return Optional.of("One is a part, the other the whole.");
    }
    return recurring(a, axes)
        ? Optional.of("It may have happened more than once.")
        : Optional.empty();
  }

  private static boolean recurring(Reading reading, Axes axes) {
    return reading.predicate().kind() == Predicate.Kind.EVENT
        && reading.predicate().identity().onceWithin() == null
        && axes.event() != Axis.EXACT
        && axes.time() == Axis.UNSTATED;
  }

  @Override
  public Optional<Outcome> relate(Pair pair) {
    ValueRelation relation =
        amount(pair.one()).relationTo(amount(pair.two()), tolerance(pair.one().predicate()));
    Relation word = Relation.of(relation);
    if (word == Relation.UNKNOWN || (pair.within() && word != Relation.DISJOINT)) {
      return Optional.empty();
    }
    if (relation instanceof ValueRelation.Disjoint disjoint) {
      boolean certain =
          disjoint.certain()
              && !pair.implied()
              && pair.axes().scope() == Axis.EXACT
              && pair.axes().measure() == Axis.EXACT;
      return Optional.of(new Outcome(word, certain, false, disjoint.distance().words() + " apart"));
    }
    String words = word == Relation.EQUAL ? "the same" : "compatible";
    return Optional.of(new Outcome(word, true, false, words));
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
    String relation =
        outcome.relation() == Relation.DISJOINT
            ? "The two amounts are " + outcome.words() + "."
            : "The two amounts are " + outcome.words() + " at the precision stated.";
    return List.of(stated(pair.one()), stated(pair.two()), relation);
  }

  private static String stated(Reading reading) {
    Quantity quantity = amount(reading);
    String said = quantity.text() == null ? "" : "“" + quantity.text() + "” is ";
    return reading.source().id() + ": " + said + quantity.words() + ".";
  }
}
