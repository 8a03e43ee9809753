package org.factlint.compare;

/**
 * Firsts and records that a source claims in its own voice, and nobody else confirms.
 *
 * @param core the claims, one an answer
 */
public record UnattributedSuperlative(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.ORDER;
  }
}
