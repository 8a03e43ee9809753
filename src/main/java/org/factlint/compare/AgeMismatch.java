package org.factlint.compare;

/**
 * An age that no day of birth on the stated date allows.
 *
 * @param core the two claims: the age, then the birth
 */
public record AgeMismatch(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.TIME;
  }
}
