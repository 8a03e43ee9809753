package org.factlint.value;

/**
 * What is known of when a state began and when it ended; the end is not before the beginning. Each
 * part is cut to what the other leaves possible, so that comparing the parts one by one is
 * comparing the sets of extents.
 */
record Extents(Moments starts, Moments ends) implements Region<Extents> {

  static Extents of(Moments starts, Moments ends) {
    return new Extents(starts.upTo(ends.last()), ends.from(starts.first()));
  }

  /**
   * A state that held at some time within these moments: it began by their end and lasted to their
   * beginning.
   */
  static Extents touching(Moments moments) {
    return of(
        Moments.between(Moments.ALWAYS_BEFORE, moments.last()),
        Moments.between(moments.first(), Moments.ALWAYS_AFTER));
  }

  boolean singleDays() {
    return starts.singleDay() && ends.singleDay();
  }

  @Override
  public boolean apartFrom(Extents other) {
    return starts.apartFrom(other.starts) || ends.apartFrom(other.ends);
  }

  @Override
  public boolean within(Extents other) {
    return starts.within(other.starts) && ends.within(other.ends);
  }
}
