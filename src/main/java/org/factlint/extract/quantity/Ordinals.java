package org.factlint.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads ranks: “the fourth person”, “21st”, “twenty-first”, “second-largest”, “the last”. */
final class Ordinals {
  private static final List<String> UNITS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");
  private static final List<String> TENS =
      List.of(
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth");
  private static final List<String> TENS_BEFORE =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** A rank, and one past its words. */
  record Found(int rank, int to) {}

  private final Words words;

  Ordinals(Words words) {
    this.words = words;
  }

  static List<String> opening() {
    List<String> opening = new ArrayList<>(UNITS);
    opening.addAll(TENS);
    opening.addAll(List.of("hundredth", "last"));
    return opening;
  }

  @Nullable Found at(int from) {
    if (words.at(from).shape() == Shape.FIGURES) {
      boolean suffix = words.at(from + 1).glued() && words.is(from + 1, "st", "nd", "rd", "th");
      boolean whole = words.at(from).text().matches("\\d{1,4}");
      return suffix && whole ? new Found(Integer.parseInt(words.at(from).text()), from + 2) : null;
    }
    String word = words.lower(from);
    int tens = TENS_BEFORE.indexOf(word);
    int unit = UNITS.indexOf(words.lower(words.pastHyphen(from + 1)));
    if (tens >= 0 && unit > 0 && unit < 10) {
      return new Found(20 + 10 * tens + unit, words.pastHyphen(from + 1) + 1);
    }
    return single(word, from);
  }

  private static @Nullable Found single(String word, int from) {
    if (UNITS.contains(word)) {
      return new Found(UNITS.indexOf(word), from + 1);
    }
    if (TENS.contains(word)) {
      return new Found(20 + 10 * TENS.indexOf(word), from + 1);
    }
    return switch (word) {
      case "hundredth" -> new Found(100, from + 1);
      case "last" -> new Found(-1, from + 1);
      default -> null;
    };
  }

  /** Whether a month or “of a month” makes it a day. */
  boolean isDay(Found found) {
    int after = words.is(found.to(), "of") ? found.to() + 1 : found.to();
    List<String> months =
        new ArrayList<>(
            List.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december"));
    return words.at(after).capital() && months.contains(words.lower(after));
  }
}
