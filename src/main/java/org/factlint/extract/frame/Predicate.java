package org.factlint.extract.frame;

import java.util.Optional;
import org.factlint.text.Span;

/**
 * What a frame says of its arguments.
 *
 * @param lemma the verb or noun in its dictionary form
 * @param particle the particle of the verb: "turn <b>down</b>"
 * @param span the words: a verb with its auxiliaries, a noun with what stands before it
 * @param voice who its subject is; {@code ACTIVE} for nouns
 * @param tense the time of the verb, as its form tells it
 */
public record Predicate(
    String lemma, Optional<String> particle, Span span, Voice voice, Tense tense) {

  /** Whether the subject of the verb does or suffers. */
  public enum Voice {
    /** The subject of the sentence does it. */
    ACTIVE,
    /** It is done to the subject of the sentence, which is the {@code OBJECT} of the frame. */
    PASSIVE
  }

  /** What the form of the verb tells of its time. */
  public enum Tense {
    /** Was, had been, did. */
    PAST,
    /** Is, does; of a headline, what has just happened. */
    PRESENT,
    /** Has been, has done: from then on to now. */
    PERFECT,
    /** Will be, is to be. */
    FUTURE,
    /** No form of its own: participles, infinitives, nouns. */
    NONE
  }

  /**
   * The verb with its particle.
   *
   * @return such as {@code turn down}
   */
  public String phrase() {
    return particle.map(word -> lemma + " " + word).orElse(lemma);
  }
}
