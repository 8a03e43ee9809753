package org.factlint.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.Unit;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Joins numbers that are one amount: “4 to 6 km”, “between 10 and 15”, “two hours 35 minutes”. */
final class Ranges {
  /** Units that are said in two steps, and how many of the second one of the first is. */
  private record Step(String smaller, int factor) {}

  private static final Map<String, Step> STEPS =
      Map.of(
          "ucum:a", new Step("ucum:mo", 12),
          "ucum:wk", new Step("ucum:d", 7),
          "ucum:d", new Step("ucum:h", 24),
          "ucum:h", new Step("ucum:min", 60),
          "ucum:min", new Step("ucum:s", 60),
          "ucum:[ft_i]", new Step("ucum:[in_i]", 12));

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Words words;
  private final AmountReader amounts;
  private final Changes changes;

  Ranges(Words words, AmountReader amounts) {
    this.words = words;
    this.amounts = amounts;
    this.changes = new Changes(words);
  }

  /** The amount that begins at a number, with all that belongs to it. */
  @Nullable Amount at(int number) {
    @Nullable Amount first = amounts.at(number);
    if (first == null) {
      @Nullable Amount one = amounts.indefinite(number);
      return one == null ? null : compound(one);
    }
    Amount range = range(first);
    return range.equals(first) ? compound(first) : range;
  }

  private Amount range(Amount first) {
    if (first.form() == Form.VAGUE || first.form() == Form.FRACTION) {
      return first;
    }
    int second = secondNumber(first);
    @Nullable Amount end = second < 0 ? null : amounts.at(second);
    if (end == null || !sameKind(first, end)) {
      return first;
    }
    Amount scaled = scaled(first, end);
    boolean ascending = scaled.low().compareTo(end.low()) < 0 && end.form() != Form.VAGUE;
    boolean between = words.is(first.from() - 1, "between");
    if (between || (ascending && !isChange(first))) {
      return ascending ? scaled.upTo(begin(first), end) : first;
    }
    // “from 5 to 4.5 percent”: two amounts in one unit.
    boolean shared = first.unit() == null && words.is(first.to(), "to") && isChange(first);
    return shared ? scaled.in(end.unit()) : first;
  }

  private boolean isChange(Amount first) {
    return words.is(first.from() - 1, "from") && changes.before(first.from() - 1);
  }

  /** A range takes “between” and “from” with it. */
  private int begin(Amount first) {
    return words.is(first.from() - 1, "between", "from") ? first.from() - 1 : first.from();
  }

  /** Where the second number begins, behind “to”, “or”, “and” or a dash; −1 if there is none. */
  private int secondNumber(Amount first) {
    int joint = first.to();
    boolean between = words.is(first.from() - 1, "between");
    if (between ? !words.is(joint, "and", "to") : !words.is(joint, "to", "or", "-")) {
      return -1;
    }
    boolean dash = words.is(joint, "-");
    boolean sign = words.at(joint + 1).shape() == Shape.SIGN;
    int second = sign ? joint + 2 : joint + 1;
    second = words.are(second, "up", "to") ? second + 2 : second;
    boolean figures = words.at(second).shape() == Shape.FIGURES;
    boolean chain = dash && (!figures || (words.is(second + 1, "-") && figuresAt(second + 2)));
    return chain ? -1 : second;
  }

  private boolean figuresAt(int at) {
    return words.at(at).shape() == Shape.FIGURES;
  }

  private static boolean sameKind(Amount first, Amount end) {
    return first.unit() == null || end.unit() == null || first.unit().equals(end.unit());
  }

  /** “2 to 3 million”: the first are millions too. */
  private static Amount scaled(Amount first, Amount end) {
    BigDecimal scale = scale(end.low());
    boolean lacks =
        first.low().compareTo(BigDecimal.valueOf(1000)) < 0
            && scale.compareTo(BigDecimal.valueOf(1000)) >= 0
            && first.low().compareTo(end.low().divide(scale)) < 0
            && end.form() != Form.VAGUE;
    return lacks
        ? new Amount(
            first.from(),
            first.to(),
            first.form(),
            first.low().multiply(scale),
            null,
            first.unit(),
            first.joined())
        : first;
  }

  private static BigDecimal scale(BigDecimal value) {
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal thousand = BigDecimal.valueOf(1000);
    while (value.compareTo(scale.multiply(thousand)) >= 0) {
      scale = scale.multiply(thousand);
    }
    return scale;
  }

  /** Reads “an hour and a half”, “two years and three months”, “5 feet 10 inches”. */
  private Amount compound(Amount first) {
    @Nullable Unit unit = first.unit();
    if (unit == null || first.high() != null || first.joined()) {
      return first;
    }
    if (words.are(first.to(), "and", "a", "half")) {
      BigDecimal half = unit.factor().multiply(HALF);
      return with(first, first.low().add(half), unit, first.to() + 3);
    }
    @Nullable Step step = STEPS.get(unit.code().toString());
    int next = words.is(first.to(), "and", ",") ? first.to() + 1 : first.to();
    @Nullable Amount rest = step == null ? null : amounts.at(next);
    if (step == null || rest == null || !smaller(rest, step)) {
      return first;
    }
    BigDecimal sum = first.low().multiply(BigDecimal.valueOf(step.factor())).add(rest.low());
    return with(first, sum, Objects.requireNonNull(rest.unit()), rest.to());
  }

  private static boolean smaller(Amount rest, Step step) {
    return rest.unit() != null
        && rest.unit().code().equals(UnitCode.parse(step.smaller()))
        && rest.unit().factor().compareTo(BigDecimal.ONE) == 0
        && rest.high() == null
        && rest.low().compareTo(BigDecimal.valueOf(step.factor())) < 0;
  }

  private static Amount with(Amount first, BigDecimal value, Unit unit, int end) {
    return new Amount(first.from(), end, first.form(), value, null, unit, false);
  }
}
