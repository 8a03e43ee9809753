package org.factlint.compare;

/**
 * An event, and the denial of what had to come before it.
 *
 * @param core the claims of the event, then those of the denial
 */
public record MissingStep(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.EXCLUSION;
  }
}
