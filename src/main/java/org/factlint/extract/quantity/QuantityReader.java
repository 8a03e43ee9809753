package org.factlint.extract.quantity;

import java.util.List;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.MoneyNames;
import org.factlint.extract.quantity.unit.UnitNames;
import org.factlint.text.Span;

/**
 * Reads the quantities of a text. Loading takes a few milliseconds; one reader may be kept, and
 * used by several threads.
 */
public final class QuantityReader {
  private final UnitNames units = UnitNames.standard();
  private final MoneyNames money = MoneyNames.standard();

  private QuantityReader() {}

  /**
   * A reader with the usual units and currencies.
   *
   * @return a new reader
   */
  public static QuantityReader standard() {
    return new QuantityReader();
  }

  /**
   * Reads a text as it stands. Nouns are found by their endings, which finds less than tags do.
   *
   * @param text a sentence, or more
   * @param times what is known to be dates and times, in code points of the text; no quantity is
   *     read from there
   * @return all numbers
   */
  public Quantities read(String text, List<Span> times) {
    Words words = Words.of(text);
    return read(words, new Excerpts(text, 0, words), times);
  }

  /**
   * Reads a sentence.
   *
   * @param sentence a sentence of an article
   * @param times what is known to be dates and times, in code points of the article; no quantity is
   *     read from there
   * @return all numbers, in code points of the article
   */
  public Quantities read(Sentence sentence, List<Span> times) {
    TaggedSentence tagged = new TaggedSentence(sentence);
    Words words = tagged.words();
    return read(words, new Excerpts(tagged.text(), sentence.span().start(), words), times);
  }

  private Quantities read(Words words, Excerpts excerpts, List<Span> times) {
    return new Scan(words, excerpts, units, money, times).run();
  }
}
