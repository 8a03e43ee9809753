package org.factlint.extract.frame.phrase;

import org.factlint.extract.language.Token;

/**
 * Two phrases beside each other that stand for the same.
 *
 * @param first the one in front
 * @param second the one behind the comma
 */
public record Apposition(NounPhrase first, NounPhrase second) {

  /**
   * Whether one of two neighbours is a name, and the other says what it is.
   *
   * @param lexicon which nouns tell what somebody is
   * @param first the one in front
   * @param second the one behind
   * @return true if the two can stand for the same
   */
  public static boolean fits(Lexicon lexicon, NounPhrase first, NounPhrase second) {
    boolean named = isName(first) != isName(second);
    NounPhrase other = isName(first) ? second : first;
    return named && !first.isList() && !second.isList() && describes(lexicon, other);
  }

  /**
   * Whether a phrase of another stands in one of this.
   *
   * @param other another pair of the same sentence
   * @return true if both begin in one place, in front or behind
   */
  public boolean overlaps(Apposition other) {
    return second.from() == other.second.from() || first.from() == other.first.from();
  }

  private static boolean isName(NounPhrase phrase) {
    return phrase.headToken().is("NNP");
  }

  private static boolean describes(Lexicon lexicon, NounPhrase phrase) {
    Token head = phrase.headToken();
    Token first = phrase.first();
    boolean opened =
        first.is("DT")
            || first.is("PRP$")
            || phrase.possessor().isPresent()
            || phrase.of().isPresent();
    boolean common = head.tag().equals("NN") || head.tag().equals("NNS");
    boolean indefinite = first.lower().matches("an?");
    return common && opened && (!indefinite || lexicon.describes(head.lemma()));
  }
}
