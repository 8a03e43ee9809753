package org.factlint.compare.aspect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.SourceId;
import org.factlint.compare.Reading;

/** Keeps what claims only imply from being held against more than it can bear. */
final class Implied {
  private Implied() {}

  /**
   * The readings to compare between sources. Where one source answers a question both directly and
   * by implication, its own two answers are the ones to compare, and implied readings stay out.
   *
   * @param group the readings of one question
   * @return the readings that count between sources
   */
  static List<Reading> betweenSources(List<Reading> group) {
    boolean some = false;
    for (Reading reading : group) {
      some |= reading.implied();
    }
    if (!some) {
      return group;
    }
    Set<SourceId> direct = new TreeSet<>();
    Set<SourceId> implied = new TreeSet<>();
    for (Reading reading : group) {
      (reading.implied() ? implied : direct).add(reading.source().id());
    }
    boolean both = direct.stream().anyMatch(implied::contains);
    return both ? group.stream().filter(reading -> !reading.implied()).toList() : group;
  }
}
