package org.factlint.extract.mention;

import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/** Puts tokens back together as words. */
final class Phrases {

  private Phrases() {}

  /** The folded words from one token to another, spaced as in the text. */
  static String words(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      boolean apart = i > from && sentence.tokens().get(i - 1).span().end() < token.span().start();
      words.append(apart ? " " : "").append(token.folded());
    }
    return words.toString();
  }
}
