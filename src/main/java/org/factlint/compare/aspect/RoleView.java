package org.factlint.compare.aspect;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.factlint.claim.Predicate;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Contrast;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Who did it to whom. Two claims that swap the roles are held against each other only for one
 * occasion; states only where the vocabulary says that they hold one way round.
 */
final class RoleView implements AspectView {
  private final Exclusions exclusions;

  RoleView(Exclusions exclusions) {
    this.exclusions = exclusions;
  }

  @Override
  public Aspect aspect() {
    return Aspect.ROLE;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    Participant object = reading.object();
    Predicate predicate = reading.predicate();
    boolean asks =
        object != null
            && !predicate.identity().symmetric()
            && !reading.implied()
            && Occasions.affirmed(reading)
            && (predicate.kind() == Predicate.Kind.EVENT || exclusions.oneWay(predicate));
    if (!asks || object == null) {
      return null;
    }
    boolean swap = reading.subject().key().compareTo(object.key()) > 0;
    return "roles in "
        + (swap
            ? Question.key(predicate.id().value(), object, reading.subject())
            : reading.statementKey());
  }

  @Override
  public Question question(String key, Reading reading) {
    Question asked = Topics.question(key, reading.predicate(), reading);
    return new Question(key, asked.topic() + ", or the other way round", asked.predicate());
  }

  @Override
  public String value(Reading reading) {
    return reading.subject().key() + " > " + object(reading).key();
  }

  @Override
  public String words(Reading reading) {
    return String.format(
        Locale.ROOT,
        "%s %s %s",
        reading.subject().label(),
        reading.predicate().label(),
        object(reading).label());
  }

  private static Participant object(Reading reading) {
    return Objects.requireNonNull(reading.object());
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return Occasions.apart(axes);
  }

  @Override
  public Weighed relate(Pair pair) {
    if (pair.a().value().equals(pair.b().value())) {
      return Weighed.silent("Both say who did it to whom alike.");
    } else if (!Occasions.heard(pair)) {
      return Weighed.silent(Occasions.UNHEARD);
    }
    boolean oneWay = exclusions.oneWay(pair.one().predicate());
    boolean state = Occasions.state(pair.one());
    boolean oneOccasion = state ? sameState(pair) : sameOccasion(pair);
    if (!(oneOccasion || Occasions.once(pair.one())) || (pair.within() && !oneWay)) {
      return Weighed.silent("Each may have done it to the other, on two occasions.");
    }
    boolean once = Occasions.once(pair.one()) && pair.axes().time() != Axis.UNSTATED;
    boolean certain =
        (oneWay ? oneOccasion || Occasions.once(pair.one()) : once)
            && pair.axes().scope() == Axis.EXACT
            && Occasions.known(pair.one().subject())
            && Occasions.known(pair.two().subject());
    Contrast contrast = state ? Contrast.CONVERSE : Contrast.SWAPPED_ROLES;
    String words = "the same with the roles swapped";
    return Weighed.as(new Outcome(certain, words, contrast));
  }

  private static boolean sameOccasion(Pair pair) {
    return pair.axes().event() == Axis.EXACT || Occasions.sameDay(pair);
  }

  /** A state that is not dated is taken to be that of the time of writing, as readers take it. */
  private static boolean sameState(Pair pair) {
    return pair.axes().event() == Axis.EXACT || pair.axes().time() != Axis.OVERLAP;
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    String sentence = words(pair.one()) + "; " + words(pair.two()) + ".";
    return exclusions.oneWay(pair.one().predicate())
        ? List.of(sentence, "It can hold only one way round.")
        : List.of(sentence, "Each may have done it to the other, if there were two such acts.");
  }
}
