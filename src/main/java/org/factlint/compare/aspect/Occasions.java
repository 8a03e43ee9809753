package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.Voices;
import org.factlint.compare.aspect.AspectView.Pair;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Whether two claims speak of one occasion, and firmly enough to be held against each other. */
final class Occasions {
  private static final Set<Voices> HEARD =
      EnumSet.of(Voices.PLAIN, Voices.TWO_SPEAKERS, Voices.REPORTED);

  static final String UNHEARD =
      "What is only possible, planned or somebody's word is not held against the other answer.";
  static final String NOT_ONE = "It is not said that both speak of one occasion.";

  private Occasions() {}

  /**
   * All that keeps two claims from speaking of one occasion, for readers; empty if nothing does.
   */
  static List<String> apart(Axes axes) {
    return new Apart()
        .across(axes, Divide.TIME, Divide.EVENT, Divide.SCOPE, Divide.MEASURE)
        .reasons();
  }

  static boolean affirmed(Reading reading) {
    return reading.claim().manner().polarity() == Polarity.AFFIRMED;
  }

  static boolean once(Reading reading) {
    return reading.predicate().identity().onceWithin() != null;
  }

  static boolean state(Reading reading) {
    return reading.predicate().kind() == Predicate.Kind.STATE;
  }

  /** Both state the same day. */
  static boolean sameDay(Pair pair) {
    return pair.axes().time() == Axis.EXACT && day(pair.one()) && day(pair.two());
  }

  /** Whether a claim is dated to one day. */
  static boolean day(Reading reading) {
    TimeExpression time = AxisPairs.moment(reading);
    return time != null && time.precision() == Precision.DAY;
  }

  /** Somebody stands behind one of the two, and neither is a mere plan or possibility. */
  static boolean heard(Pair pair) {
    return HEARD.contains(pair.voices()) && (settled(pair.one()) || settled(pair.two()));
  }

  private static boolean settled(Reading reading) {
    Modality modality = reading.claim().manner().modality();
    return modality == Modality.ASSERTED || modality == Modality.PLANNED;
  }

  static boolean known(@Nullable Participant participant) {
    return participant != null && participant.kind() == Participant.Kind.ENTITY;
  }
}
