package org.factlint.compare.aspect;

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

  /** Whether it runs between two claims that stand so in what is not asked. */
  boolean runs(Axes axes) {
    return of(axes) == Axis.DISJOINT;
  }

  String words() {
    return words;
  }
}
