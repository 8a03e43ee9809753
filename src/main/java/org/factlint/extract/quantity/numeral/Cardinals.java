package org.factlint.extract.quantity.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Whole numbers in words: “forty-one”, “a hundred and twenty”, “two dozen”. */
final class Cardinals {
  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final Map<String, Integer> BELOW_HUNDRED = belowHundred();
  private static final int HUNDRED = 100;
  private static final int MOST_DIGITS = 30;

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", BigDecimal.valueOf(HUNDRED),
          "thousand", BigDecimal.TEN.pow(3),
          "million", BigDecimal.TEN.pow(6),
          "billion", BigDecimal.TEN.pow(9),
          "trillion", BigDecimal.TEN.pow(12),
          "lakh", BigDecimal.TEN.pow(5),
          "crore", BigDecimal.TEN.pow(7),
          "dozen", BigDecimal.valueOf(12));

  private final Words words;

  Cardinals(Words words) {
    this.words = words;
  }

  private static Map<String, Integer> belowHundred() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < SMALL.length; i++) {
      values.put(SMALL[i], i);
    }
    for (int i = 0; i < TENS.length; i++) {
      values.put(TENS[i], 20 + 10 * i);
    }
    return values;
  }

  static Set<String> opening() {
    return BELOW_HUNDRED.keySet();
  }

  /** What a word multiplies by: “million”. */
  static Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(SCALES.get(word));
  }

  /** The longest number in words that begins at a word. */
  @Nullable Numeral at(int from) {
    Group group = new Group(from);
    boolean article = words.is(from, "a", "an");
    if (article && scale(words.lower(from + 1)).isEmpty()) {
      return null;
    }
    if (article) {
      group.current = 1;
      group.next = from + 1;
    } else if (!group.small()) {
      return null;
    }
    group.rest();
    return group.numeral();
  }

  /** A number that is being read, group of three digits by group. */
  private final class Group {
    private final int from;
    private int next;
    private int current;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ONE;

    Group(int from) {
      this.from = from;
      this.next = from;
    }

    /** A number below a hundred. */
    boolean small() {
      @Nullable Integer value = BELOW_HUNDRED.get(words.lower(next));
      if (value == null) {
        return false;
      }
      current += value;
      next++;
      int at = words.pastHyphen(next);
      @Nullable Integer unit = BELOW_HUNDRED.get(words.lower(at));
      if (value >= 20 && unit != null && unit > 0 && unit < 10) {
        current += unit;
        next = at + 1;
      }
      return true;
    }

    void rest() {
      boolean more = true;
      while (more) {
        more = scaled() && afterScale();
      }
    }

    private boolean scaled() {
      int at = words.pastHyphen(next);
      @Nullable BigDecimal scale = SCALES.get(words.lower(at));
      if (scale == null
          || (current == 0 && total.signum() == 0)
          || total.precision() > MOST_DIGITS) {
        return false;
      }
      next = at + 1;
      boolean small = scale.compareTo(BigDecimal.valueOf(HUNDRED)) <= 0;
      if (small && current > 0) {
        current = current * scale.intValue();
      } else {
        total = total.add(BigDecimal.valueOf(current)).multiply(scale);
        current = 0;
      }
      last = scale;
      return true;
    }

    /** “two hundred | and five”, “two hundred | thousand”. */
    private boolean afterScale() {
      if (SCALES.containsKey(words.lower(words.pastHyphen(next)))) {
        return true;
      }
      if (last.intValue() == 12) {
        return false;
      }
      int before = next;
      next = words.is(next, "and") ? next + 1 : words.pastHyphen(next);
      boolean joined = next > before || !words.is(next, "one");
      if (!joined || !smaller(next) || !small()) {
        next = before;
        return false;
      }
      last = BigDecimal.ONE;
      return true;
    }

    /** After “two million and” a new count may begin: “two million and five thousand”. */
    private boolean smaller(int at) {
      boolean hundreds = words.is(at + 1, "hundred");
      return last.intValue() == HUNDRED ? !hundreds : last.compareTo(BigDecimal.TEN.pow(3)) >= 0;
    }

    /** The number, unless nobody would write one as long as that. */
    @Nullable Numeral numeral() {
      BigDecimal value = total.add(BigDecimal.valueOf(current));
      if (value.precision() > MOST_DIGITS) {
        return null;
      }
      return new Numeral(from, next, value, null, last, Form.WORDS);
    }
  }
}
