package org.factlint.compare.aspect;

import java.util.List;
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
 * Which of several statements that exclude each other: approved or rejected, convicted or
 * acquitted. What may happen twice in a row excludes nothing unless both claims speak of one
 * occasion.
 */
final class ExclusionView implements AspectView {
  private final Exclusions exclusions;

  ExclusionView(Exclusions exclusions) {
    this.exclusions = exclusions;
  }

  @Override
  public Aspect aspect() {
    return Aspect.EXCLUSION;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    String group = exclusions.group(reading.predicate());
    if (group == null || !Occasions.affirmed(reading)) {
      return null;
    }
    Participant object = reading.object();
    boolean swap =
        object != null
            && exclusions.unordered(group)
            && reading.subject().key().compareTo(object.key()) > 0;
    String key =
        swap && object != null
            ? Question.key(group, object, reading.subject())
            : Question.key(group, reading.subject(), object);
    return "one of " + key;
  }

  @Override
  public String value(Reading reading) {
    return reading.predicate().id().value();
  }

  @Override
  public String words(Reading reading) {
    return reading.predicate().label();
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return Occasions.apart(axes);
  }

  @Override
  public Weighed relate(Pair pair) {
    Contrast contrast = exclusions.between(pair.one().predicate(), pair.two().predicate());
    if (contrast == Contrast.PLAIN) {
      return Weighed.silent("What they say does not exclude each other.");
    } else if (!sameParticipants(pair)) {
      return Weighed.silent("They do not say it of the same sides.");
    } else if (!Occasions.heard(pair)) {
      return Weighed.silent(Occasions.UNHEARD);
    } else if (saidOutright(pair)) {
      return Weighed.silent("The claims exclude each other outright, which is told as it is said.");
    }
    boolean oneOccasion = oneOccasion(pair);
    boolean perhaps = pair.one().object() != null && !pair.within();
    if (!oneOccasion && !perhaps) {
      return Weighed.silent(Occasions.NOT_ONE);
    }
    boolean certain =
        oneOccasion
            && !pair.implied()
            && pair.axes().scope() == Axis.EXACT
            && pair.axes().measure() == Axis.EXACT
            && Occasions.known(pair.one().subject());
    String words = certain ? "impossible together" : "hard to hold together";
    return Weighed.as(new Outcome(certain, words, contrast));
  }

  /** Where one predicate tells subject from object and the other does not, any order will do. */
  private static boolean sameParticipants(Pair pair) {
    boolean symmetric =
        pair.one().predicate().identity().symmetric()
            || pair.two().predicate().identity().symmetric();
    return symmetric || pair.one().subject().key().equals(pair.two().subject().key());
  }

  /** What a claim implies adds nothing where the claim itself is excluded already. */
  private boolean saidOutright(Pair pair) {
    return pair.implied()
        && exclusions.between(exclusions.written(pair.one()), exclusions.written(pair.two()))
            != Contrast.PLAIN;
  }

  private static boolean oneOccasion(Pair pair) {
    Axis time = pair.axes().time();
    boolean states = Occasions.state(pair.one()) && Occasions.state(pair.two());
    return pair.axes().event() == Axis.EXACT
        || time == Axis.EXACT
        || (Occasions.once(pair.one()) && Occasions.once(pair.two()))
        || (states && time == Axis.UNSTATED);
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    String kinds =
        outcome.contrast() == Contrast.ANTONYM ? " is the opposite of “" : " rules out “";
    String sentence =
        "“" + words(pair.one()) + "”" + kinds + words(pair.two()) + "” for the same occasion.";
    boolean open = !outcome.certain() && !oneOccasion(pair);
    return open
        ? List.of(sentence, "It is not said that both speak of the same occasion.")
        : List.of(sentence);
  }
}
