package org.factlint.extract.frame;

import java.util.List;
import java.util.Optional;
import org.factlint.extract.mention.Mention;
import org.factlint.text.Span;

/**
 * Somebody or something that takes part in a frame.
 *
 * @param relation how it takes part, with passives turned: who is elected is the object
 * @param preposition the preposition before it, in lower case
 * @param span the whole phrase, with what stands behind its head
 * @param head the head noun in its dictionary form; a name as it is
 * @param words the head with what stands before it, without articles, in the words of the text
 * @param modifiers dictionary forms of the adjectives and nouns before the head
 * @param possessor whose it is: "the <b>union</b>'s offer", "the offer of the <b>union</b>"
 * @param mention the name, pronoun or description that the phrase as a whole is
 */
public record Argument(
    Relation relation,
    Optional<String> preposition,
    Span span,
    String head,
    String words,
    List<String> modifiers,
    Optional<Phrase> possessor,
    Optional<Mention> mention) {

  /** How something takes part. */
  public enum Relation {
    /** Who does it, or of whom something is said. */
    SUBJECT,
    /** Whom it is done to. */
    OBJECT,
    /** Whom it is given to, without a preposition. */
    INDIRECT,
    /** What the subject or object is, becomes or is called: a role, an adjective, a measure. */
    COMPLEMENT,
    /** Behind a preposition. */
    OBLIQUE
  }

  /**
   * A phrase within a phrase.
   *
   * @param span the phrase
   * @param head its head noun in its dictionary form; a name as it is
   * @param words its words as they stand in the text
   * @param mention the name, pronoun or description that it is
   */
  public record Phrase(Span span, String head, String words, Optional<Mention> mention) {}
}
