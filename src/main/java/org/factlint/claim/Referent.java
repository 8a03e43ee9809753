package org.factlint.claim;

import org.jspecify.annotations.Nullable;

/** Who or what a claim speaks of: an entity that is known, or the article's words for one. */
public sealed interface Referent {

  /**
   * An entity of {@code entities.json}.
   *
   * @param id its identifier
   */
  record Known(EntityId id) implements Referent {}

  /**
   * The article's words, where it is not said or not known whom they mean.
   *
   * @param text the words
   * @param office the office that the words name, if they name one
   */
  record Described(String text, @Nullable EntityId office) implements Referent {}
}
