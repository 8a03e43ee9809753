package org.factlint.extract.quantity.numeral;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Words that say how large a number is without saying the number: “hundreds of thousands”, “several
 * dozen”. Their bounds are generous: a text that says “hundreds” agrees with all that other writers
 * would call so.
 */
final class VagueNumbers {
  /** The least and the most of a plural alone. */
  private record Bounds(BigDecimal least, BigDecimal most) {
    static Bounds of(long least, long most) {
      return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    Bounds times(Bounds other) {
      // “tens of thousands” end where hundreds of thousands are well begun.
      return new Bounds(least.multiply(other.least()), most.multiply(other.least()));
    }
  }

  private static final Map<String, Bounds> PLURALS =
      Map.of(
          "tens", Bounds.of(10, 200),
          "dozens", Bounds.of(20, 200),
          "scores", Bounds.of(30, 200),
          "hundreds", Bounds.of(100, 3_000),
          "thousands", Bounds.of(1_000, 100_000),
          "millions", Bounds.of(1_000_000, 1_000_000_000),
          "billions", Bounds.of(1_000_000_000L, 1_000_000_000_000L),
          "trillions", Bounds.of(1_000_000_000_000L, 1_000_000_000_000_000L));

  private static final BigDecimal FEW = BigDecimal.valueOf(2);
  private static final BigDecimal MANY = BigDecimal.TEN;

  private final Words words;

  VagueNumbers(Words words) {
    this.words = words;
  }

  static Set<String> opening() {
    Set<String> opening = new HashSet<>(PLURALS.keySet());
    opening.addAll(List.of("several", "few", "many"));
    return opening;
  }

  @Nullable Numeral at(int from) {
    @Nullable Numeral several = several(from);
    return several == null ? plurals(words.is(from, "many") ? from + 1 : from, from) : several;
  }

  private @Nullable Numeral plurals(int first, int from) {
    @Nullable Bounds bounds = PLURALS.get(words.lower(first));
    if (bounds == null) {
      return null;
    }
    int next = first + 1;
    @Nullable Bounds more = more(next);
    while (more != null) {
      bounds = bounds.times(more);
      next += 2;
      more = more(next);
    }
    // “scores” and “tens” are verbs and marks as well.
    boolean alone = next == first + 1 && words.is(first, "tens", "scores");
    return alone && !words.is(next, "of") ? null : numeral(from, next, bounds);
  }

  private @Nullable Bounds more(int at) {
    return words.is(at, "of") ? PLURALS.get(words.lower(at + 1)) : null;
  }

  /** “several hundred”, “a few thousand”, “a couple of dozen”. */
  private @Nullable Numeral several(int from) {
    int scale;
    if (words.is(from, "several", "few", "many")) {
      scale = from + 1;
    } else if (words.are(from, "a", "few")) {
      scale = from + 2;
    } else if (words.are(from, "a", "couple", "of")) {
      scale = from + 3;
    } else {
      return null;
    }
    @Nullable BigDecimal unit = Cardinals.scale(words.lower(scale)).orElse(null);
    return unit == null
        ? null
        : numeral(from, scale + 1, new Bounds(unit.multiply(FEW), unit.multiply(MANY)));
  }

  private static Numeral numeral(int from, int to, Bounds bounds) {
    return new Numeral(from, to, bounds.least(), bounds.most(), BigDecimal.ONE, Form.VAGUE);
  }
}
