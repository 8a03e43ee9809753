package org.factlint.extract.quantity.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Parts of one in words: “half”, “two-thirds”, “a fifth”, “one in five”, “every third”. */
final class WordFractions {
  /** The place of each is its denominator, from 2 on. */
  private static final List<String> PARTS =
      List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /** Behind “a third” these show that no noun follows, which would be the third of a row. */
  private static final Set<String> NO_NOUN =
      Set.of(
          "",
          "of",
          "in",
          "on",
          "to",
          "since",
          "from",
          "at",
          "by",
          "and",
          "or",
          "but",
          "when",
          "while",
          "as",
          "after",
          "than",
          "more",
          "less",
          "fewer",
          "higher",
          "lower",
          "larger",
          "smaller",
          "compared",
          "over",
          "during",
          "within",
          "was",
          "were",
          "is",
          "are",
          "had",
          "have",
          "has",
          "said",
          "the",
          "that",
          "this",
          "last",
          "because",
          "before",
          "between",
          "full",
          "empty",
          "cheaper",
          "below",
          "above",
          "off",
          "each");

  private static final Set<String> NUMBERED_HALVES =
      Set.of("first", "second", "latter", "other", "later", "former", "early", "late");

  private final Words words;
  private final Cardinals cardinals;

  WordFractions(Words words) {
    this.words = words;
    this.cardinals = new Cardinals(words);
  }

  @Nullable Numeral at(int from) {
    if (words.is(from, "half")) {
      return half(from, from);
    }
    if (words.is(from, "a", "an")) {
      return article(from);
    }
    if (words.is(from, "every")) {
      return every(from);
    }
    @Nullable Numeral share = outOf(from);
    return share == null ? counted(from) : share;
  }

  /** “half”, “a half”; “half a million” is a number, “half an hour” a part of one. */
  private @Nullable Numeral half(int from, int half) {
    boolean other =
        NUMBERED_HALVES.contains(words.lower(from - 1))
            || words.hyphen(half + 1)
            || words.is(half + 1, "past", "time");
    if (other) {
      return null;
    }
    BigDecimal value = value(1, 2);
    int scale = words.is(half + 1, "a") ? half + 2 : half + 1;
    @Nullable BigDecimal unit = Cardinals.scale(words.lower(scale)).orElse(null);
    return unit == null
        ? fraction(from, half + 1, value)
        : new Numeral(from, scale + 1, Numeral.plain(value.multiply(unit)), null, unit, Form.WORDS);
  }

  /** “a half”, “a third”, “a quarter of a million”. */
  private @Nullable Numeral article(int from) {
    int part = PARTS.indexOf(words.lower(from + 1));
    if (part < 0 || words.hyphen(from + 2)) {
      return null;
    }
    if (part == 0) {
      return words.is(from + 2, "dozen", "million", "billion") || ends(from + 2)
          ? half(from, from + 1)
          : null;
    }
    boolean open = ends(from + 2) || (part == 2 && words.is(from + 2, "a", "century"));
    return open ? ofScale(fraction(from, from + 2, value(1, part + 2))) : null;
  }

  private boolean ends(int at) {
    return words.at(at).shape() != Shape.LETTERS || NO_NOUN.contains(words.lower(at));
  }

  /** “one third”, “two-thirds”, “three quarters of a million”. */
  private @Nullable Numeral counted(int from) {
    @Nullable Numeral count = cardinals.at(from);
    if (count == null || count.value().compareTo(BigDecimal.TEN) >= 0) {
      return null;
    }
    int noun = words.pastHyphen(count.to());
    boolean one = count.value().compareTo(BigDecimal.ONE) == 0;
    int part = PARTS.indexOf(singular(words.lower(noun), one));
    if (part < 0 || (one && noun == count.to() && !ends(noun + 1))) {
      return null;
    }
    return ofScale(fraction(from, noun + 1, value(count.value().intValue(), part + 2)));
  }

  private static String singular(String word, boolean one) {
    if (one) {
      return word;
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
  }

  private Numeral ofScale(Numeral part) {
    int at = part.to();
    boolean scaled = words.are(at, "of", "a") && Cardinals.scale(words.lower(at + 2)).isPresent();
    if (!scaled) {
      return part;
    }
    BigDecimal unit = Cardinals.scale(words.lower(at + 2)).orElseThrow();
    BigDecimal value = Numeral.plain(part.value().multiply(unit));
    return new Numeral(part.from(), at + 3, value, null, unit, Form.WORDS);
  }

  /** “one in five”, “nine out of ten”. */
  private @Nullable Numeral outOf(int from) {
    @Nullable BigDecimal some = small(from);
    if (some == null || words.at(from + 1).glued()) {
      return null;
    }
    boolean in = words.is(from + 1, "in");
    int whole = in ? from + 2 : from + 3;
    if (!in && !words.are(from + 1, "out", "of")) {
      return null;
    }
    @Nullable BigDecimal all = small(whole);
    boolean round = all != null && (in || List.of(5, 10, 100).contains(all.intValue()));
    boolean fits = all != null && round && some.compareTo(all) < 0 && !dated(whole);
    return all == null || !fits
        ? null
        : fraction(from, whole + 1, value(some.intValue(), all.intValue()));
  }

  /** “two in 10 days” is no share. */
  private boolean dated(int whole) {
    return words.hyphen(whole + 1)
        || words.at(whole + 1).lower().matches("(?:second|minute|hour|day|week|month|year)s?");
  }

  private @Nullable BigDecimal small(int at) {
    if (words.at(at).shape() == Shape.FIGURES) {
      String text = words.at(at).text();
      return text.matches("[1-9]|10|20|50|100") ? new BigDecimal(text) : null;
    }
    @Nullable Numeral numeral = cardinals.at(at);
    boolean fits =
        numeral != null
            && numeral.to() == at + 1
            && numeral.value().compareTo(BigDecimal.valueOf(20)) <= 0
            && numeral.value().signum() > 0;
    return numeral == null || !fits ? null : numeral.value();
  }

  /** “every third adult”. */
  private @Nullable Numeral every(int from) {
    int part =
        List.of("second", "third", "fourth", "fifth", "tenth").indexOf(words.lower(from + 1));
    return part < 0 || dated(from + 1)
        ? null
        : fraction(from, from + 2, value(1, part == 4 ? 10 : part + 2));
  }

  private static BigDecimal value(int some, int all) {
    BigDecimal exact = BigDecimal.valueOf(some).setScale(3);
    return exact.divide(BigDecimal.valueOf(all), RoundingMode.HALF_UP).stripTrailingZeros();
  }

  private static Numeral fraction(int from, int to, BigDecimal value) {
    return new Numeral(from, to, value, null, BigDecimal.ONE, Form.FRACTION);
  }
}
