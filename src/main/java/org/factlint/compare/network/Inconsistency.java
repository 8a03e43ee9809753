package org.factlint.compare.network;

import java.util.List;

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
    return steps.stream().map(Step::constraint).distinct().toList();
  }
}
