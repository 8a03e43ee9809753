package org.factlint.extract.frame.phrase;

/** A part of a sentence as the clause reader meets it: from a token to one past another. */
public sealed interface Item {
  /**
   * Where it begins.
   *
   * @return the first token
   */
  int from();

  /**
   * Where it ends.
   *
   * @return one past the last token
   */
  int to();

  /**
   * A noun phrase.
   *
   * @param phrase the phrase
   */
  record Noun(NounPhrase phrase) implements Item {
    @Override
    public int from() {
      return phrase.from();
    }

    @Override
    public int to() {
      return phrase.to();
    }
  }

  /**
   * A verb group.
   *
   * @param group the verb
   */
  record Verb(VerbGroup group) implements Item {
    @Override
    public int from() {
      return group.from();
    }

    @Override
    public int to() {
      return group.to();
    }
  }

  /**
   * A word of a closed class, a mark, or words that take no part.
   *
   * @param kind what it is
   * @param from the first token
   * @param to one past the last token
   * @param word the words, in lower case; empty where they say nothing
   */
  record Mark(Kind kind, int from, int to, String word) implements Item {}

  /** The kinds of marks. */
  enum Kind {
    /** A preposition. */
    PREPOSITION,
    /** A word that may open a clause. */
    SUBORDINATOR,
    /** Who, which, that, whose, where. */
    RELATIVE,
    /** And, or, but. */
    CONJUNCTION,
    /** A comma, a bracket, a dash. */
    COMMA,
    /** A semicolon, a colon. */
    BREAK,
    /** Words for a time. */
    TIME,
    /** An adjective that stands alone. */
    ADJECTIVE,
    /** A particle. */
    PARTICLE,
    /** Anything else. */
    OTHER
  }
}
