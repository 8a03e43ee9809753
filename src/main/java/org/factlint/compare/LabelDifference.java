package org.factlint.compare;

/**
 * Two labels of one thing that place it differently.
 *
 * @param core the claims that use each label
 */
public record LabelDifference(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.LABEL;
  }
}
