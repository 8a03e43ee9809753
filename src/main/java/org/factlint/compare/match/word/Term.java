package org.factlint.compare.match.word;

import java.util.Collections;
import java.util.Set;

/**
 * A telling word or phrase.
 *
 * @param key its stems
 * @param meanings the lists of the lexicon that it is in
 */
public record Term(String key, Set<Integer> meanings) {
  private static final double SYNONYM = 0.8;

  /**
   * How well the two stand for each other: 1 for one word, 0 for strangers.
   *
   * @param other another term
   * @return the likeness, from 0 to 1
   */
  public double likeness(Term other) {
    if (key.equals(other.key)) {
      return 1;
    }
    return Collections.disjoint(meanings, other.meanings) ? 0 : SYNONYM;
  }

  /**
   * Whether it is a number in figures.
   *
   * @return true if it begins with a digit
   */
  public boolean number() {
    return Character.isDigit(key.codePointAt(0));
  }
}
