package org.factlint.compare;

/**
 * Two ranks among the acts of one class that do not go together.
 *
 * @param core the claims of each rank
 * @param sameSubject whether one subject is given two ranks; otherwise two subjects are each called
 *     the first
 */
public record RankClash(Core core, boolean sameSubject) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.ORDER;
  }
}
