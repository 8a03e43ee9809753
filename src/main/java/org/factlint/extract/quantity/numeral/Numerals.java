package org.factlint.extract.quantity.numeral;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text. */
public final class Numerals {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Letters that multiply, directly after figures; m is left to whoever knows about metres. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "k",
          "thousand",
          "mn",
          "million",
          "mln",
          "million",
          "bn",
          "billion",
          "tn",
          "trillion",
          "trn",
          "trillion",
          "cr",
          "crore");

  private final Words words;
  private final Cardinals cardinals;
  private final VagueNumbers vague;
  private final WordFractions fractions;

  /**
   * Reads in a text.
   *
   * @param words the text's words
   */
  public Numerals(Words words) {
    this.words = words;
    this.cardinals = new Cardinals(words);
    this.vague = new VagueNumbers(words);
    this.fractions = new WordFractions(words);
  }

  /**
   * The words with which numbers begin that are not written in figures.
   *
   * @return the words in lower case
   */
  public static Set<String> opening() {
    Set<String> opening = new HashSet<>(Cardinals.opening());
    opening.addAll(VagueNumbers.opening());
    opening.addAll(List.of("half", "every", "a", "an"));
    return opening;
  }

  /**
   * The longest number that begins at a word.
   *
   * @param from the index of the word
   * @return the number, or null if none begins there
   */
  public @Nullable Numeral at(int from) {
    @Nullable Numeral open = vague.at(from);
    if (open != null) {
      return open;
    }
    @Nullable Numeral part = fractions.at(from);
    if (part != null) {
      return part;
    }
    if (words.at(from).shape() == Shape.FIGURES) {
      return figures(from);
    }
    @Nullable Numeral whole = cardinals.at(from);
    return whole == null ? null : andPart(whole);
  }

  private @Nullable Numeral figures(int from) {
    @Nullable BigDecimal value = value(words.at(from).text());
    if (value == null) {
      return null;
    }
    Numeral numeral = new Numeral(from, from + 1, value, null, BigDecimal.ONE, Form.FIGURES);
    @Nullable BigDecimal part = Glyphs.fraction(words.at(from + 1).text());
    if (part != null) {
      numeral = plus(numeral, part, from + 2);
    }
    return andPart(scaled(numeral));
  }

  private static @Nullable BigDecimal value(String text) {
    @Nullable BigDecimal glyph = Glyphs.fraction(text);
    if (glyph != null) {
      return glyph;
    }
    boolean dotted = text.indexOf('.') != text.lastIndexOf('.');
    String plain = text.replaceAll(dotted ? "\\." : "[,'’\\u00a0\\u202f ]", "");
    return plain.length() > 20 ? null : new BigDecimal(plain);
  }

  /** Reads scale words: “1.2 billion”, “1.2bn”, “2 hundred thousand”. */
  private Numeral scaled(Numeral numeral) {
    Numeral scaled = numeral;
    @Nullable BigDecimal scale = scale(scaled.to());
    while (scale != null) {
      scaled = scaled.times(scale, words.pastHyphen(scaled.to()) + 1);
      scale = scale(scaled.to());
    }
    return scaled;
  }

  private @Nullable BigDecimal scale(int at) {
    int word = words.pastHyphen(at);
    String lower = words.lower(word);
    boolean joined = words.at(word).glued() && word == at;
    return Cardinals.scale(joined ? LETTERS.getOrDefault(lower, lower) : lower).orElse(null);
  }

  /** Reads “and a half”, before or after a scale word. */
  private Numeral andPart(Numeral whole) {
    int at = words.pastHyphen(whole.to());
    if (!words.is(at, "and")) {
      return whole;
    }
    int part = words.pastHyphen(at + 1);
    int noun = words.pastHyphen(part + 1);
    @Nullable BigDecimal value = part(part, noun);
    if (value == null) {
      return whole;
    }
    boolean multiple = whole.scale().compareTo(BigDecimal.valueOf(12)) > 0;
    return scaled(plus(whole, multiple ? value.multiply(whole.scale()) : value, noun + 1));
  }

  private @Nullable BigDecimal part(int count, int noun) {
    if (words.is(count, "a") && words.is(noun, "half")) {
      return HALF;
    }
    if (words.is(count, "a", "one") && words.is(noun, "quarter")) {
      return HALF.multiply(HALF);
    }
    return words.is(count, "three") && words.is(noun, "quarters") ? new BigDecimal("0.75") : null;
  }

  private static Numeral plus(Numeral numeral, BigDecimal part, int end) {
    BigDecimal value = Numeral.plain(numeral.value().add(part));
    return new Numeral(numeral.from(), end, value, numeral.most(), numeral.scale(), numeral.form());
  }
}
