package org.factlint.compare.timeline;

import java.util.Comparator;
import java.util.List;
import org.factlint.compare.Reading;
import org.factlint.compare.network.Bound;
import org.factlint.compare.network.Constraint;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a claim, or the vocabulary, says about when something happens.
 *
 * @param kind what sort of thing
 * @param one what it is about
 * @param other what it ties that to; the same if it ties it to nothing
 * @param reading the claim; null if the vocabulary says so
 * @param certain whether it is said without doubt
 * @param bounds what it says, as bounds on the points of both
 * @param words the time or duration in words for readers; empty for an order
 */
record TimeStatement(
    Kind kind,
    Happening one,
    Happening other,
    @Nullable Reading reading,
    boolean certain,
    List<Bound> bounds,
    String words)
    implements Constraint {

  /** Sorted so that neither the order of sources nor that of claims shows in what is found. */
  static final Comparator<TimeStatement> ORDER =
      Comparator.comparing(TimeStatement::source)
          .thenComparing(TimeStatement::claim)
          .thenComparing(TimeStatement::kind)
          .thenComparing(statement -> statement.one.key())
          .thenComparing(statement -> statement.other.key());

  /** The sorts of statements about time. */
  enum Kind {
    /** When it happened. */
    DATE,
    /** That it happened before or after something else. */
    ORDER,
    /** How long before or after. */
    OFFSET,
    /** How long it took. */
    DURATION,
    /** That what is of this kind comes before what is of the other. */
    KNOWN_ORDER,
    /** That nothing ends before it begins. */
    EXTENT,
    /** That whoever acts in an office holds it. */
    TENURE;

    boolean counts() {
      return this == OFFSET || this == DURATION;
    }
  }

  private String source() {
    return reading == null ? "" : reading.source().id().value();
  }

  private String claim() {
    return reading == null ? "" : reading.claim().id().value();
  }
}
