package org.factlint.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Qualifiers.Ordinal;
import org.factlint.claim.SourceId;
import org.factlint.compare.Answer;
import org.factlint.compare.Fact;
import org.factlint.compare.FirstClaim;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Question;
import org.factlint.compare.RankClash;
import org.factlint.compare.Reading;
import org.factlint.compare.UnattributedSuperlative;
import org.factlint.compare.aspect.Ledger;

/**
 * Notices firsts and records that a source claims in its own voice and no other source confirms.
 * What is counted within one event, such as the first goal of a match, could be seen by whoever was
 * there, and needs nobody to vouch for it.
 */
public final class Superlatives {

  /**
   * Looks at all claims.
   *
   * @param readings all readings of a story, sorted
   * @param ledger holds what challenges a first, and takes one observation a source
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    Set<ClaimRef> challenged = challenged(ledger);
    List<Reading> firsts = readings.stream().filter(Superlatives::first).toList();
    Map<SourceId, List<Reading>> open = new TreeMap<>();
    for (Reading reading : firsts) {
      if (unsupported(reading)
          && !challenged.contains(reading.ref())
          && firsts.stream().noneMatch(other -> confirms(other, reading))) {
        open.computeIfAbsent(reading.ref().source(), any -> new ArrayList<>()).add(reading);
      }
    }
    open.values().forEach(unattributed -> ledger.add(observation(unattributed)));
  }

  /** Whose first is challenged, or claimed by another, is in question already. */
  private static Set<ClaimRef> challenged(Ledger ledger) {
    Set<ClaimRef> challenged = new TreeSet<>();
    for (Fact fact : ledger.facts()) {
      if (fact instanceof FirstClaim || fact instanceof RankClash) {
        fact.answers().forEach(a -> a.readings().forEach(r -> challenged.add(r.ref())));
      }
    }
    return challenged;
  }

  private static boolean first(Reading reading) {
    Ordinal ordinal = reading.claim().qualifiers().ordinal();
    return ordinal != null
        && ordinal.rank() == 1
        && !reading.implied()
        && reading.claim().manner().polarity() == Polarity.AFFIRMED
        && reading.claim().manner().modality() == Modality.ASSERTED;
  }

  private static boolean unsupported(Reading reading) {
    return reading.claim().manner().attribution() == null
        && reading.claim().qualifiers().via() == null
        && reading.claim().qualifiers().event() == null;
  }

  private static boolean confirms(Reading other, Reading reading) {
    return !other.ref().source().equals(reading.ref().source())
        && other.predicate().equals(reading.predicate())
        && other.subject().key().equals(reading.subject().key())
        && Objects.equals(objectKey(other), objectKey(reading));
  }

  private static Object objectKey(Reading reading) {
    return reading.object() == null ? "" : reading.object().key();
  }

  private static UnattributedSuperlative observation(List<Reading> readings) {
    List<Answer> answers = new ArrayList<>();
    for (Reading reading : readings) {
      String words = "the first " + ordinal(reading).className();
      String value = reading.predicate().id() + "(" + reading.subject().key() + "): " + words;
      answers.add(new Answer(value, words, List.of(reading)));
    }
    String topic = "Firsts that nobody vouches for";
    Question question =
        new Question("unattributed superlatives", topic, readings.get(0).predicate());
    List<String> reasons =
        List.of(
            readings.get(0).source().id()
                + " says it in its own voice, and names nobody who counted.",
            "No other source of the story says it.");
    return new UnattributedSuperlative(
        new Core(question, List.copyOf(answers), false, "without a source", reasons));
  }

  private static Ordinal ordinal(Reading reading) {
    return Objects.requireNonNull(reading.claim().qualifiers().ordinal());
  }
}
