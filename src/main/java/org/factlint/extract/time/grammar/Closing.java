package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.word.Tokens;

/** Words that go on with a sentence after a time, and do not make it part of a name. */
final class Closing {
  private static final Set<String> WORDS =
      Set.of(
          "and", "or", "but", "to", "through", "until", "till", "in", "on", "at", "of", "for", "by",
          "from", "with", "when", "as", "that", "which", "who", "was", "is", "were", "are", "will",
          "would", "has", "had", "have", "before", "after", "because", "while", "where", "he",
          "she", "it", "they", "we", "i", "the", "a", "an", "if", "so", "then", "there", "said",
          "its", "his", "her", "their", "next", "last", "this", "during", "against", "about",
          "over");

  private Closing() {}

  static boolean word(Tokens tokens, int at) {
    return tokens.isOneOf(at, WORDS);
  }
}
