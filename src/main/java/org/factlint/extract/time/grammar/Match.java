package org.factlint.extract.time.grammar;

import org.factlint.extract.time.meaning.Meaning;

/**
 * A time that stands in a text.
 *
 * @param meaning what it means
 * @param end the place after its last token
 * @param sure whether it is a time wherever it stands; “May”, “the 18th” and “2007” are only where
 *     the words around it say so
 */
record Match(Meaning meaning, int end, boolean sure) {

  static Match sure(Meaning meaning, int end) {
    return new Match(meaning, end, true);
  }

  Match means(Meaning other) {
    return new Match(other, end, sure);
  }
}
