package org.factlint.compare.aspect;

import java.util.List;
import java.util.Objects;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.jspecify.annotations.Nullable;

/** Who, or whom, where the vocabulary says that there is only one answer. */
final class SlotView implements AspectView {
  private final Aspect aspect;
  private final PlaceChains places;

  /**
   * Asks for one slot.
   *
   * @param aspect {@link Aspect#OBJECT} or {@link Aspect#SUBJECT}
   * @param places how places lie to each other
   */
  SlotView(Aspect aspect, PlaceChains places) {
    this.aspect = aspect;
    this.places = places;
  }

  @Override
  public Aspect aspect() {
    return aspect;
  }

  private boolean asksObject() {
    return aspect == Aspect.OBJECT;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    Predicate.Slot slot = asksObject() ? Predicate.Slot.OBJECT : Predicate.Slot.SUBJECT;
    Participant object = reading.object();
    boolean answers =
        reading.predicate().identity().functional().contains(slot)
            && reading.claim().manner().polarity() == Polarity.AFFIRMED
            && object != null;
    if (!answers || object == null) {
      return null;
    }
    String predicate = reading.predicate().id().value();
    return asksObject()
        ? predicate + "(" + reading.subject().key() + ", ?)"
        : predicate + "(?, " + object.key() + ")";
  }

  @Override
  public Question question(String key, Reading reading) {
    return asksObject()
        ? Topics.asking(key, reading)
        : Topics.question(key, reading.predicate(), reading);
  }

  @Override
  public String value(Reading reading) {
    return asked(reading).key();
  }

  @Override
  public String words(Reading reading) {
    return asked(reading).label();
  }

  private Participant asked(Reading reading) {
    return asksObject() ? Objects.requireNonNull(reading.object()) : reading.subject();
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return new Apart().across(axes, Divide.TIME, Divide.EVENT, Divide.SCOPE).reasons();
  }

  @Override
  public Weighed relate(Pair pair) {
    Participant one = asked(pair.one());
    Participant two = asked(pair.two());
    if (one.key().equals(two.key())) {
      return Weighed.silent("Both give the same answer.");
    }
    boolean places = this.places.places(one, two);
    Relation relation = places ? this.places.relation(one, two) : Relation.DISJOINT;
    if (relation != Relation.DISJOINT) {
      return Weighed.silent("One of the two places may lie in the other.");
    }
    boolean holders = !asksObject() && Occasions.state(pair.one());
    if (holders && SharedPosts.many(pair.one())) {
      return Weighed.silent("Several people commonly hold such a post at one time.");
    }
    if (holders && (pair.within() ? !Tenures.overlap(pair) : Tenures.succession(pair))) {
      return Weighed.silent("The one may have followed the other.");
    }
    boolean certain =
        known(one)
            && known(two)
            && !pair.implied()
            && pair.axes().scope() == Axis.EXACT
            && (!holders || Tenures.overlap(pair));
    return Weighed.as(new Outcome(relation, certain, false, "two different answers"));
  }

  private static boolean known(Participant participant) {
    return participant.kind() == Participant.Kind.ENTITY;
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    return List.of(
        pair.one().source().id()
            + " says "
            + words(pair.one())
            + ", "
            + pair.two().source().id()
            + " says "
            + words(pair.two())
            + "; only one can be right for the same time.");
  }
}
