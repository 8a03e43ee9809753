package org.factlint.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.factlint.extract.quantity.numeral.Word;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Words of a text as they stand, and where they stand in code points. */
final class Excerpts {
  private final String text;
  private final int start;
  private final Words words;

  /** The code points before each UTF-16 unit; empty if every unit is one. */
  private final int[] offsets;

  Excerpts(String text, int start, Words words) {
    this.text = text;
    this.start = start;
    this.words = words;
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    this.offsets = plain ? new int[0] : offsets(text);
  }

  Span span(int from, int to) {
    return new Span(offset(words.at(from).from()), offset(words.at(to - 1).to()));
  }

  String words(int from, int to) {
    return text.substring(words.at(from).from(), words.at(to - 1).to());
  }

  private int offset(int index) {
    return start + (offsets.length == 0 ? index : offsets[index]);
  }

  private static int[] offsets(String text) {
    int[] offsets = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      boolean second = i < text.length() && Character.isLowSurrogate(text.charAt(i));
      offsets[i] = offsets[i - 1] + (second ? 0 : 1);
    }
    return offsets;
  }

  @Nullable Thing thing(@Nullable Phrase phrase) {
    if (phrase == null) {
      return null;
    }
    List<String> modifiers = new ArrayList<>();
    for (int i = phrase.from(); i < phrase.head(); i++) {
      Word word = words.at(i);
      boolean telling = word.shape() == Shape.LETTERS && !word.lower().startsWith("'");
      if (telling && !words.is(i, "the", "a", "an")) {
        modifiers.add(word.lower());
      }
    }
    return new Thing(
        span(phrase.from(), phrase.to()),
        words(phrase.from(), phrase.to()),
        words.at(phrase.head()).text(),
        phrase.lemma(),
        List.copyOf(modifiers));
  }
}
