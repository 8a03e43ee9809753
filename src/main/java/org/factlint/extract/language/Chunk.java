package org.factlint.extract.language;

/**
 * Words of a sentence that belong together, without anything nested.
 *
 * @param type what the words are together
 * @param from the first token
 * @param to one past the last token
 */
public record Chunk(Type type, int from, int to) {

  /** The kinds of chunks, as CoNLL-2000 has them. */
  public enum Type {
    /** A noun with what stands before it. */
    NP,
    /** A verb with its auxiliaries. */
    VP,
    /** A preposition. */
    PP,
    /** An adjective that stands alone. */
    ADJP,
    /** An adverb that stands alone. */
    ADVP,
    /** A word that opens a clause. */
    SBAR,
    /** A particle of a verb. */
    PRT,
    /** Words that join, list or exclaim. */
    OTHER
  }
}
