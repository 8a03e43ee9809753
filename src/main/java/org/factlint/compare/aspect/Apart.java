package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Predicate;
import org.factlint.compare.Axes;

/** Collects what keeps two claims apart. Most pairs have nothing to collect, and cost no list. */
final class Apart {
  private List<String> reasons = List.of();

  /** Adds a reason, if it holds. */
  Apart when(boolean holds, String reason) {
    if (holds) {
      add(reason);
    }
    return this;
  }

  /** Adds all that others have found. */
  Apart and(List<String> others) {
    others.forEach(this::add);
    return this;
  }

  /** Adds those of some divides that run between the two claims. */
  Apart across(Axes axes, Divide... watched) {
    for (Divide divide : watched) {
      when(divide.runs(axes), divide.words());
    }
    return this;
  }

  /** The same, and before it the time, which only divides what may happen more than once. */
  Apart acrossWhatRecurs(Predicate predicate, Axes axes, Divide... watched) {
    boolean recurs = predicate.identity().onceWithin() == null;
    return when(recurs && Divide.TIME.runs(axes), Divide.TIME.words()).across(axes, watched);
  }

  private void add(String reason) {
    if (reasons.isEmpty()) {
      reasons = new ArrayList<>(2);
    }
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  /** The reasons, in the order in which they were added. */
  List<String> reasons() {
    return reasons;
  }
}
