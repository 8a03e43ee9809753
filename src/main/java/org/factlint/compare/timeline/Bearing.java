package org.factlint.compare.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Predicate;
import org.factlint.claim.Predicate.OnceWithin;
import org.factlint.claim.PredicateId;
import org.factlint.claim.TimeReference;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;

/**
 * Which claims have a bearing on the line of time: those that say when or how long, those that
 * others are dated by, and those whose predicates have a place in a sequence or in a term of
 * office. Most of a large story has none.
 */
final class Bearing {
  private final Set<PredicateId> ordered = new HashSet<>();
  private final Set<ClaimRef> referred = new HashSet<>();

  private Bearing(Vocabulary vocabulary, List<Reading> readings) {
    for (Predicate predicate : vocabulary.predicates()) {
      if (!predicate.kinship().precedes().isEmpty()) {
        ordered.add(predicate.id());
        ordered.addAll(predicate.kinship().precedes());
      }
    }
    for (Reading reading : readings) {
      TimeReference time = reading.claim().statement().time();
      if (time != null && time.relation() != null) {
        referred.add(new ClaimRef(reading.source().id(), time.relation().other()));
      }
    }
  }

  /**
   * Leaves out what has no bearing.
   *
   * @param vocabulary what predicates mean
   * @param readings all readings of a story
   * @return those that matter, in the same order
   */
  static List<Reading> of(Vocabulary vocabulary, List<Reading> readings) {
    Bearing bearing = new Bearing(vocabulary, readings);
    return readings.stream().filter(bearing::matters).toList();
  }

  private boolean matters(Reading reading) {
    return reading.claim().statement().time() != null
        || Lengths.elapsed(reading).isPresent()
        || ordered.contains(reading.predicate().id())
        || ofOffice(reading)
        || (!referred.isEmpty() && referred.contains(reading.ref()));
  }

  private static boolean ofOffice(Reading reading) {
    Participant object = reading.object();
    return reading.predicate().identity().onceWithin() == OnceWithin.TERM
        || (object != null && object.office() != null);
  }
}
