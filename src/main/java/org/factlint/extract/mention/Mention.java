package org.factlint.extract.mention;

import java.util.Optional;
import org.factlint.text.Span;

/**
 * Words that stand for somebody or something.
 *
 * @param span where they stand; of a name without its title
 * @param words as they stand there
 * @param sentence the number of the sentence
 * @param from the first token
 * @param to one past the last token
 * @param kind what kind of words they are
 * @param figure whom they stand for; empty where the text leaves it open
 */
public record Mention(
    Span span, String words, int sentence, int from, int to, Kind kind, Optional<FigureId> figure) {

  /** Kinds of words that stand for something. */
  public enum Kind {
    /** A name, full or short. */
    NAME,
    /** A word that stands for a country or its people: "Norwegian". */
    DEMONYM,
    /** A pronoun: "she", "its". */
    PRONOUN,
    /** A noun with an article or a possessor: "the minister", "its chairman". */
    DESCRIPTION
  }

  /** The same words, standing for a figure. */
  Mention of(Optional<FigureId> figure) {
    return new Mention(span, words, sentence, from, to, kind, figure);
  }
}
