package org.factlint.compare;

/**
 * Somebody on one day in two countries.
 *
 * @param core the two claims, each with its place
 */
public record DoublePresence(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.PLACE;
  }
}
