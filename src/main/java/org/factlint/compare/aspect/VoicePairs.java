package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Referent;
import org.factlint.compare.Answer;
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
    if (sameFirmness(one, two)) {
      return somePairIsPlain(a, b) ? Voices.PLAIN : Voices.TWO_SPEAKERS;
    }
    if (HEARSAY.contains(one) || HEARSAY.contains(two)) {
      return Voices.REPORTED;
    }
    return MAYBE.contains(one) || MAYBE.contains(two) ? Voices.POSSIBLE : Voices.PLANNED;
  }

  private static boolean sameFirmness(Modality one, Modality two) {
    return one == two
        || bothIn(HEARSAY, one, two)
        || bothIn(PLANS, one, two)
        || bothIn(MAYBE, one, two);
  }

  private static boolean bothIn(Set<Modality> set, Modality one, Modality two) {
    return set.contains(one) && set.contains(two);
  }

  private static boolean somePairIsPlain(Answer a, Answer b) {
    for (Reading one : a.readings()) {
      for (Reading two : b.readings()) {
        if (isPlain(one, two)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPlain(Reading x, Reading y) {
    Referent one = x.claim().manner().attribution();
    Referent two = y.claim().manner().attribution();
    return one == null || two == null || oneSpeaker(one, two);
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
