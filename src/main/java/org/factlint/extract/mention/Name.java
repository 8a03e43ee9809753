package org.factlint.extract.mention;

import java.util.List;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.text.Span;

/**
 * A name in a sentence.
 *
 * @param number the number of the sentence
 * @param sentence the sentence
 * @param titleFrom the first token of the title before the name; the name's first without one
 * @param from the first token of the name
 * @param to one past its last token
 */
record Name(int number, Sentence sentence, int titleFrom, int from, int to) {

  List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  Span span() {
    return sentence.span(from, to);
  }

  /** The name with one space between its words. */
  String words() {
    return Phrases.words(sentence, from, to);
  }

  Token first() {
    return sentence.tokens().get(from);
  }

  Token last() {
    return sentence.tokens().get(to - 1);
  }

  boolean hasTitle() {
    return titleFrom < from;
  }

  boolean isSingle() {
    return to - from == 1;
  }

  /** The word before the name and its title, in lower case; empty at the start. */
  String wordBefore() {
    return titleFrom == 0 ? "" : sentence.tokens().get(titleFrom - 1).lower();
  }

  String word(int token) {
    return token < sentence.tokens().size() ? sentence.tokens().get(token).lower() : "";
  }
}
