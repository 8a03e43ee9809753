package org.factlint.compare;

/**
 * A claim to be the first of its class, and an earlier act of that class.
 *
 * @param core the two claims: the first-claim, then the act that challenges it
 * @param earlier whether the challenging act is certainly earlier; false if it only may be
 */
public record FirstClaim(Core core, boolean earlier) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.ORDER;
  }
}
