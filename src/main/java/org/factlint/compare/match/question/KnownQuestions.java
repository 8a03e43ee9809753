package org.factlint.compare.match.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.SourceId;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;

/**
 * Claims that answer one question in the words of the vocabulary, about the same listed things.
 * They are compared as claims that people have prepared are.
 */
public final class KnownQuestions {
  private final Map<String, Set<SourceId>> asked = new LinkedHashMap<>();
  private final Map<String, Set<SourceId>> dated = new LinkedHashMap<>();

  /**
   * Collects what is asked.
   *
   * @param readings all claims of the story
   */
  public KnownQuestions(List<Reading> readings) {
    for (Reading reading : readings) {
      if (isListed(reading)) {
        count(reading, asked);
      }
      if (isListed(reading) && reading.claim().statement().time() != null) {
        count(reading, dated);
      }
    }
  }

  private static void count(Reading reading, Map<String, Set<SourceId>> questions) {
    questions
        .computeIfAbsent(question(reading), any -> new LinkedHashSet<>())
        .add(reading.source().id());
  }

  /**
   * Whether another source answers the question of a claim, too.
   *
   * @param reading the claim as its own source gives it
   * @return true if it is compared without being brought to a counterpart
   */
  public boolean meets(Reading reading) {
    return isListed(reading) && asked.getOrDefault(question(reading), Set.of()).size() > 1;
  }

  /** Whether both tell when, of what the rules know to have one time. */
  boolean dated(Reading reading) {
    boolean once =
        reading.predicate().kind() != Predicate.Kind.EVENT
            || reading.predicate().identity().onceWithin() != null
            || reading.claim().qualifiers().event() != null;
    return once && isListed(reading) && dated.getOrDefault(question(reading), Set.of()).size() > 1;
  }

  private static boolean isListed(Reading reading) {
    Participant object = reading.object();
    return reading.subject().kind() != Participant.Kind.WORDS
        && (object == null || object.kind() != Participant.Kind.WORDS);
  }

  /** What is asked; of a weaker word, what the stronger asks. */
  private static String question(Reading reading) {
    PredicateId strong = reading.predicate().kinship().weakFormOf();
    PredicateId asked = strong == null ? reading.predicate().id() : strong;
    Participant object = reading.object();
    return asked + " | " + reading.subject().key() + " | " + (object == null ? "" : object.key());
  }
}
