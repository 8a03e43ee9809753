package org.factlint.compare;

import org.factlint.claim.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a group of claims answers.
 *
 * @param key the question, normalised; holds no source, file or order
 * @param topic the question in words for readers; findings of one topic are shown together
 * @param predicate the predicate that the claims share
 */
public record Question(String key, String topic, Predicate predicate) {

  /**
   * Writes the key of what is said of a subject, and of an object where there is one.
   *
   * @param predicate what is said
   * @param subject of whom
   * @param object and of whom else
   * @return for example {@code opens(new-bridge)}
   */
  public static String key(String predicate, Participant subject, @Nullable Participant object) {
    return object == null
        ? predicate + "(" + subject.key() + ")"
        : predicate + "(" + subject.key() + ", " + object.key() + ")";
  }
}
