package org.factlint.compare;

/**
 * Two ranks or posts of one person that do not go together.
 *
 * @param core the claims that give each
 */
public record TitleDifference(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.LABEL;
  }
}
