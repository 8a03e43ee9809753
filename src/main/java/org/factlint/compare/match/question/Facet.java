package org.factlint.compare.match.question;

import java.util.Optional;
import org.factlint.claim.Modality;
import org.factlint.claim.Predicate;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Item;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.factlint.value.Truth;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/** One sort of question that claims of articles answer: how much, when, which post. */
public interface Facet {

  /**
   * How it asks.
   *
   * @return the same settings for all claims
   */
  FacetSettings settings();

  /**
   * Whether a claim answers a question of this sort.
   *
   * @param item the claim
   * @return true if it may be paired
   */
  boolean takes(Item item);

  /**
   * Whether it asks of a claim, and not the vocabulary's words do: what they ask is asked once.
   *
   * @param item the claim
   * @param known what the vocabulary's words ask
   * @return true if it looks for a counterpart of the claim
   */
  default boolean asks(Item item, KnownQuestions known) {
    boolean asked =
        settings().asksValues() ? known.dated(item.reading()) : known.meets(item.reading());
    return takes(item) && !asked;
  }

  /**
   * Two claims of different sources, if they may answer one question.
   *
   * @param one a claim of one source that it takes
   * @param two a claim of the other that it takes
   * @return the pair, and how much speaks for it; empty if they answer two
   */
  Optional<Pairing> pair(Item one, Item two);

  /**
   * The claim as an answer to the common question.
   *
   * @param item a claim of a pair
   * @param question what the pair answers
   * @return the claim in the words of the question
   */
  Reading restated(Item item, CommonQuestion question);

  /**
   * Whether a claim tells of an act or a state of things, and not of an amount or a post.
   *
   * @param item the claim
   * @return true if one can ask whether it is so
   */
  static boolean act(Item item) {
    return item.claim().statement().quantity() == null
        && item.reading().predicate().kind() != Predicate.Kind.STATE;
  }

  /**
   * What one tells of another time than the other, or after the other was written, is another
   * matter.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return true if both may be of one time
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

  /**
   * The time that a claim gives.
   *
   * @param item the claim
   * @return the time; null if it gives none that is understood
   */
  static @Nullable TimeExpression time(Item item) {
    TimeReference time = item.claim().statement().time();
    return time == null ? null : time.value();
  }
}
