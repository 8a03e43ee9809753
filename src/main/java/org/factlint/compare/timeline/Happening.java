package org.factlint.compare.timeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.SourceId;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a moment or holds for a while, as all its claims tell it.
 *
 * @param key the same for the same happening, whatever the source
 * @param readings the claims of it, sorted; never empty
 * @param start the point at which it begins
 * @param end the point at which it ends; that at which it begins if it only happens
 * @param onePeriod whether all claims of it are of one stretch of time
 */
record Happening(String key, List<Reading> readings, int start, int end, boolean onePeriod) {

  Reading first() {
    return readings.get(0);
  }

  boolean lasts() {
    return start != end;
  }

  /** What happens, in words for readers. */
  String label() {
    return Topics.question(key, first().predicate(), first()).topic();
  }

  Set<SourceId> sources() {
    Set<SourceId> sources = new TreeSet<>();
    readings.forEach(reading -> sources.add(reading.source().id()));
    return sources;
  }

  String subject() {
    return first().subject().key();
  }

  String object() {
    Participant object = first().object();
    return object == null ? "" : object.key();
  }

  /** One beginning, one happening: to compare the claims would compare whole articles. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Happening that && that.start == start;
  }

  @Override
  public int hashCode() {
    return start;
  }
}
