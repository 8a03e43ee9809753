package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Referent;
import org.factlint.compare.Answer;
import org.factlint.compare.Axis;
import org.factlint.compare.Reading;
import org.factlint.compare.Voices;
import org.factlint.value.Name;

/** Tells how the voices of two answers stand to each other. */
final class VoicePairs {
  private static final Set<Modality> HEARSAY = EnumSet.of(Modality.REPORTED, Modality.OPINION);
  private static final Set<Modality> PLANS = EnumSet.of(Modality.PLANNED, Modality.EXPECTED);
  private static final Set<Modality> MAYBE = EnumSet.of(Modality.POSSIBLE, Modality.CONDITIONAL);

  private VoicePairs() {}

  /**
   * Compares voices; the pair of claims that speaks most plainly decides.
   *
   * @param a one answer; all its claims are equally firm
   * @param b the other, likewise
   */
  static Voices between(Answer a, Answer b) {
    Modality one = a.readings().get(0).claim().manner().modality();
    Modality two = b.readings().get(0).claim().manner().modality();
    if (firmness(one, two) != Axis.DISJOINT) {
      return somePairIsPlain(a, b) ? Voices.PLAIN : Voices.TWO_SPEAKERS;
    }
    if (HEARSAY.contains(one) || HEARSAY.contains(two)) {
      return Voices.REPORTED;
    }
    return MAYBE.contains(one) || MAYBE.contains(two) ? Voices.POSSIBLE : Voices.PLANNED;
  }

  /** How firmly two claims stand beside each other: alike, nearly alike, or not. */
  static Axis firmness(Modality one, Modality two) {
    if (one == two) {
      return Axis.EXACT;
    }
    boolean alike = bothIn(HEARSAY, one, two) || bothIn(PLANS, one, two) || bothIn(MAYBE, one, two);
    return alike ? Axis.OVERLAP : Axis.DISJOINT;
  }

  private static boolean bothIn(Set<Modality> set, Modality one, Modality two) {
    return set.contains(one) && set.contains(two);
  }

  private static boolean somePairIsPlain(Answer a, Answer b) {
    for (Reading one : a.readings()) {
      for (Reading two : b.readings()) {
        if (speakers(one, two) != Axis.DISJOINT) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two claims name the same speaker; one in its source's own voice names none. */
  static Axis speakers(Reading x, Reading y) {
    Referent one = x.claim().manner().attribution();
    Referent two = y.claim().manner().attribution();
    if (one == null || two == null) {
      return Axis.UNSTATED;
    }
    return oneSpeaker(one, two) ? Axis.EXACT : Axis.DISJOINT;
  }

  /** “Police said” at the beginning of a sentence and “police said” at its end name one speaker. */
  private static boolean oneSpeaker(Referent one, Referent two) {
    return one.equals(two)
        || (one instanceof Referent.Described mine
            && two instanceof Referent.Described theirs
            && Objects.equals(mine.office(), theirs.office())
            && new Name(mine.text()).words().equals(new Name(theirs.text()).words()));
  }
}
