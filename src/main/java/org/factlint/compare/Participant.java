package org.factlint.compare;

import org.factlint.claim.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a claim speaks of, resolved across sources.
 *
 * @param key equal for two claims that speak of the same; never shown
 * @param label its name for readers
 * @param kind how well it is known
 * @param office the office that it is, or that words name
 */
public record Participant(String key, String label, Kind kind, @Nullable EntityId office) {

  /** How well a participant is known. */
  public enum Kind {
    /** An entity. */
    ENTITY,
    /** Whoever holds an office. */
    HOLDER,
    /** Only the article's words. */
    WORDS,
    /** A name that no entity bears, and that is known to be no other name of the same. */
    NAME
  }
}
