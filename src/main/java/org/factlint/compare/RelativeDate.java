package org.factlint.compare;

/**
 * A date that a source gives relative to its own publication ("last year"), and another date of the
 * same source that makes it doubtful: the same day of another year, or a cause that would come
 * after its effect.
 *
 * @param core the two claims: the relative date, then the other
 */
public record RelativeDate(Core core) implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.TIME;
  }
}
