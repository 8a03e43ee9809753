package org.factlint.compare;

/**
 * A date that a source gives relative to its own publication ("last year"), and another date of the
 * same source that makes it doubtful.
 *
 * @param core the two claims: the relative date, then the other
 * @param sameDayOtherYear whether the two are the same day of different years
 * @param beforeCause whether the relative date puts an effect before its cause
 */
public record RelativeDate(Core core, boolean sameDayOtherYear, boolean beforeCause)
    implements Observation {

  @Override
  public Aspect aspect() {
    return Aspect.TIME;
  }
}
