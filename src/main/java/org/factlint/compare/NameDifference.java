package org.factlint.compare;

/**
 * Two names for whoever did or held one thing, alike in one part and different in another.
 *
 * @param core the claims that give each name
 */
public record NameDifference(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.SUBJECT;
  }
}
