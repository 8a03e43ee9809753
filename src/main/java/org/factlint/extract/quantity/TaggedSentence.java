package org.factlint.extract.quantity;

import java.util.Map;
import java.util.TreeMap;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.numeral.Words.Tag;

/** A sentence's text, put together again from its tokens, which know their tags. */
final class TaggedSentence {
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, Token> byStart = new TreeMap<>();

  TaggedSentence(Sentence sentence) {
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      text.append(" ".repeat(token.span().start() - end));
      byStart.put(text.length(), token);
      text.append(token.text());
      end = token.span().end();
    }
  }

  String text() {
    return text.toString();
  }

  Words words() {
    return Words.of(text(), this::tag);
  }

  /** A part of a token has its tag, but no lemma: “megawatt” in “60-megawatt”. */
  private Tag tag(int from, int to) {
    Map.Entry<Integer, Token> entry = byStart.floorEntry(from);
    if (entry == null) {
      return Tag.NONE;
    }
    Token token = entry.getValue();
    boolean whole = entry.getKey() == from && entry.getKey() + token.text().length() == to;
    return new Tag(token.tag(), whole ? token.lemma() : "");
  }
}
