package org.factlint.compare.aspect;

import java.util.Optional;
import org.factlint.claim.Predicate;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;

/** What can keep two claims from answering one question, with the words that readers get for it. */
enum Divide {
  TIME("They speak of different times."),
  EVENT("They belong to different events."),
  SCOPE("They cover different parts."),
  MEASURE("They give different measures.");

  private final String words;

  Divide(String words) {
    this.words = words;
  }

  private Axis of(Axes axes) {
    return switch (this) {
      case TIME -> axes.time();
      case EVENT -> axes.event();
      case SCOPE -> axes.scope();
      case MEASURE -> axes.measure();
    };
  }

  /**
   * The first of some divides that runs between two claims.
   *
   * @param axes how the two stand in what is not asked
   * @param watched the divides that matter, in the order in which they are told
   */
  static Optional<String> first(Axes axes, Divide... watched) {
    for (Divide divide : watched) {
      if (divide.of(axes) == Axis.DISJOINT) {
        return Optional.of(divide.words);
      }
    }
    return Optional.empty();
  }

  /** The same, and before it the time, which only divides what may happen more than once. */
  static Optional<String> recurring(Predicate predicate, Axes axes, Divide... watched) {
    Optional<String> times =
        predicate.identity().onceWithin() == null ? first(axes, TIME) : Optional.empty();
    return times.or(() -> first(axes, watched));
  }
}
