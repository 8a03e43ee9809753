package org.factlint.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a question: all claims that give it in the same voice.
 *
 * @param value the answer, normalised, as finding ids use it
 * @param words the answer for readers
 * @param readings the claims that give it, sorted by source and place in the article; never empty
 */
public record Answer(String value, String words, List<Reading> readings) {

  /**
   * The sources that give it.
   *
   * @return the sources, sorted
   */
  public Set<SourceId> sources() {
    Set<SourceId> sources = new TreeSet<>();
    readings.forEach(reading -> sources.add(reading.ref().source()));
    return sources;
  }

  /**
   * The one source that gives it.
   *
   * @return the source; null if several do
   */
  public @Nullable SourceId onlySource() {
    SourceId first = readings.get(0).source().id();
    for (Reading reading : readings) {
      if (!reading.source().id().equals(first)) {
        return null;
      }
    }
    return first;
  }

  /**
   * The claim to show first.
   *
   * @return the first claim outside the headline, or the first of all
   */
  public Reading best() {
    for (Reading reading : readings) {
      if (!reading.claim().qualifiers().marks().headline()) {
        return reading;
      }
    }
    return readings.get(0);
  }

  /**
   * Whether no claim says it in so many words.
   *
   * @return true if the claims only imply it
   */
  public boolean implied() {
    for (Reading reading : readings) {
      if (!reading.implied()) {
        return false;
      }
    }
    return true;
  }
}
