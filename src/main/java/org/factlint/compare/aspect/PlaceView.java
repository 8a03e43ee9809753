package org.factlint.compare.aspect;

import java.util.List;
import java.util.Objects;
import org.factlint.claim.Predicate;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.jspecify.annotations.Nullable;

/** Where: of one subject, predicate and object. Only what happens once can be misplaced. */
final class PlaceView implements AspectView {
  private final PlaceChains places;

  PlaceView(PlaceChains places) {
    this.places = places;
  }

  @Override
  public Aspect aspect() {
    return Aspect.PLACE;
  }

  @Override
  public boolean asksOfOneStatement() {
    return true;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    boolean onePlace =
        reading.predicate().identity().onceWithin() != null
            || reading.predicate().identity().functional().contains(Predicate.Slot.PLACE)
            || reading.claim().qualifiers().event() != null;
    return reading.place() == null || !onePlace ? null : reading.statementKey();
  }

  @Override
  public String value(Reading reading) {
    return place(reading).key();
  }

  @Override
  public String words(Reading reading) {
    return place(reading).label();
  }

  private static Participant place(Reading reading) {
    return Objects.requireNonNull(reading.place());
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return new Apart()
        .when(
            a.claim().manner().polarity() != b.claim().manner().polarity(),
            "One says it happened there, the other that it did not.")
        .acrossWhatRecurs(a.predicate(), axes, Divide.EVENT)
        .reasons();
  }

  @Override
  public Weighed relate(Pair pair) {
    Relation relation = places.relation(place(pair.one()), place(pair.two()));
    return switch (relation) {
      case DISJOINT ->
          Weighed.as(new Outcome(relation, !pair.implied(), false, "different places"));
      case REFINES, REFINED_BY ->
          pair.within()
              ? Weighed.REPEATED
              : Weighed.as(new Outcome(relation, true, false, "compatible, one more precise"));
      case EQUAL -> Weighed.silent("Both name the same place.");
      default -> Weighed.silent("How the two places lie to each other is not known.");
    };
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    String relation =
        outcome.relation() == Relation.DISJOINT
            ? "neither lies in the other."
            : "one lies in the other.";
    return List.of(words(pair.one()) + " and " + words(pair.two()) + ": " + relation);
  }
}
