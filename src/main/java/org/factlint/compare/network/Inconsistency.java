package org.factlint.compare.network;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Constraints that cannot hold together, while all but any one of them can.
 *
 * @param steps a circle of bounds with a negative sum, each with the constraint that sets it;
 *     begins at the zero point if it passes there
 * @param <C> what sets bounds
 */
public record Inconsistency<C extends Constraint>(List<Step<C>> steps) {

  /**
   * One bound of a circle.
   *
   * @param bound the bound
   * @param constraint what sets it
   * @param <C> what sets bounds
   */
  public record Step<C extends Constraint>(Bound bound, C constraint) {}

  /**
   * The minimal set.
   *
   * @return the constraints, each once, in the order of the circle
   */
  public List<C> constraints() {
    // By identity: two that say the same are still two, and to compare them may be dear.
    Set<C> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return steps.stream().map(Step::constraint).filter(seen::add).toList();
  }
}
