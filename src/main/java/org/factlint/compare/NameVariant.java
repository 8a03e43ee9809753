package org.factlint.compare;

/**
 * Two spellings of one name.
 *
 * @param core the claims that use each spelling
 */
public record NameVariant(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.LABEL;
  }
}
