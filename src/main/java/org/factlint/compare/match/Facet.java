package org.factlint.compare.match;

import java.util.Optional;
import org.factlint.claim.Modality;
import org.factlint.claim.Predicate;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Reading;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.factlint.value.Truth;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/** One sort of question that claims of articles answer: how much, when, which post. */
interface Facet {

  /** How it asks. */
  FacetSettings settings();

  /** Whether a claim answers a question of this sort. */
  boolean takes(Item item);

  /** Whether it asks of a claim, and not the vocabulary's words do: what they ask is asked once. */
  default boolean asks(Item item, KnownQuestions known) {
    boolean asked =
        settings().asksValues() ? known.dated(item.reading()) : known.meets(item.reading());
    return takes(item) && !asked;
  }

  /** Two claims of different sources, if they may answer one question. */
  Optional<Pairing> pair(Item one, Item two);

  /** The claim as an answer to the common question. */
  Reading restated(Item item, CommonQuestion question);

  /** Whether a claim tells of an act or a state of things, and not of an amount or a post. */
  static boolean act(Item item) {
    return item.claim().statement().quantity() == null
        && item.reading().predicate().kind() != Predicate.Kind.STATE;
  }

  /**
   * What one tells of another time than the other, or after the other was written, is another
   * matter.
   */
  static boolean sameTime(Item one, Item two) {
    TimeExpression first = time(one);
    TimeExpression second = time(two);
    if (first != null && second != null) {
      return !(first.asEvent(second, TimeTolerance.STANDARD) instanceof ValueRelation.Disjoint);
    }
    return !later(first, two) && !later(second, one);
  }

  private static boolean later(@Nullable TimeExpression time, Item other) {
    TimeExpression published = other.reading().source().header().published();
    return time != null
        && published != null
        && published.before(time) == Truth.CERTAINLY
        && other.claim().manner().modality() == Modality.ASSERTED;
  }

  /** The time that a claim gives. */
  static @Nullable TimeExpression time(Item item) {
    TimeReference time = item.claim().statement().time();
    return time == null ? null : time.value();
  }
}
