package org.factlint.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Numeral;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.factlint.extract.quantity.numeral.Numerals;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.MoneyNames;
import org.factlint.extract.quantity.unit.Unit;
import org.factlint.extract.quantity.unit.UnitMatch;
import org.factlint.extract.quantity.unit.UnitNames;
import org.jspecify.annotations.Nullable;

/** Reads one number with its unit: “$1.2bn”, “60-megawatt”, “half an hour”, “billions of euros”. */
final class AmountReader {
  private static final Map<String, Integer> MONEY_LETTERS = Map.of("m", 6, "b", 9, "t", 12);

  /** Words between a number and its unit: “five more years”, “30 working days”. */
  private static final Set<String> BETWEEN =
      Set.of(
          "more",
          "additional",
          "further",
          "extra",
          "other",
          "consecutive",
          "straight",
          "full",
          "whole",
          "long",
          "solid",
          "calendar",
          "working",
          "business",
          "successive",
          "remaining",
          "short",
          "metric");

  private final Words words;
  private final Numerals numerals;
  private final UnitNames units;
  private final MoneyNames money;

  AmountReader(Words words, UnitNames units, MoneyNames money) {
    this.words = words;
    this.numerals = new Numerals(words);
    this.units = units;
    this.money = money;
  }

  /** The amount whose number begins at a word; its currency sign may stand before. */
  @Nullable Amount at(int number) {
    @Nullable Numeral numeral = numerals.at(number);
    if (numeral == null) {
      return null;
    }
    return below(number) ? negative(unsigned(number, numeral)) : unsigned(number, numeral);
  }

  /** “minus 5 degrees”, “-5 degrees”; the dash of a range stands close to the number before. */
  private boolean below(int number) {
    boolean dash = words.is(number - 1, "-") && words.at(number).glued();
    return words.is(number - 1, "minus") || (dash && !words.at(number - 1).glued());
  }

  private static Amount negative(Amount amount) {
    return amount.unit() == null || amount.high() != null
        ? amount
        : new Amount(
            amount.from() - 1,
            amount.to(),
            amount.form(),
            amount.low().negate(),
            null,
            amount.unit(),
            amount.joined());
  }

  private Amount unsigned(int number, Numeral numeral) {
    if (numeral.form() == Form.FIGURES) {
      @Nullable UnitMatch sign = money.before(words, number - 1);
      if (sign != null) {
        return signed(numeral, sign);
      }
      if (words.is(numeral.to(), "m") && words.at(numeral.to()).glued()) {
        return letterM(numeral);
      }
    }
    return withUnit(numeral);
  }

  private Amount signed(Numeral numeral, UnitMatch sign) {
    boolean glued = words.at(numeral.to()).glued();
    int exponent = glued ? MONEY_LETTERS.getOrDefault(words.lower(numeral.to()), 0) : 0;
    boolean letter = exponent > 0;
    BigDecimal value = numeral.value().multiply(BigDecimal.TEN.pow(exponent));
    int to = letter ? numeral.to() + 1 : numeral.to();
    // “$5 million dollars” says it twice.
    @Nullable UnitMatch again = money.after(words, to);
    int end = again != null && again.unit().equals(sign.unit()) ? again.to() : to;
    return new Amount(sign.from(), end, numeral.form(), whole(value), null, sign.unit(), false);
  }

  private static BigDecimal whole(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.setScale(0) : value;
  }

  private Amount letterM(Numeral numeral) {
    boolean metres = !countsNoun(numeral.to() + 1);
    BigDecimal million = BigDecimal.TEN.pow(6);
    return metres
        ? amount(numeral, new UnitMatch(units.named("metre"), numeral.to(), numeral.to() + 1))
        : new Amount(
            numeral.from(),
            numeral.to() + 1,
            numeral.form(),
            whole(numeral.value().multiply(million)),
            null,
            null,
            false);
  }

  /** Millions are of many: “2.5m new homes”; metres are not: “a 100m sprint”. */
  private boolean countsNoun(int from) {
    for (int i = from; i < from + 3 && words.at(i).shape() == Shape.LETTERS; i++) {
      if (Plurals.is(words.lower(i)) && !words.is(i, "hurdles", "metres")) {
        return true;
      }
    }
    return false;
  }

  private Amount withUnit(Numeral numeral) {
    int at = unitPlace(numeral);
    @Nullable UnitMatch unit = unit(at);
    if (unit == null && at == numeral.to() && BETWEEN.contains(words.lower(at))) {
      unit = unit(BETWEEN.contains(words.lower(at + 1)) ? at + 2 : at + 1);
      unit = unit != null && unit.unit().kind() == Unit.Kind.PERCENT ? null : unit;
    }
    if (unit != null && !fits(numeral, unit)) {
      unit = null;
    }
    return unit == null
        ? new Amount(
            numeral.from(),
            numeral.to(),
            numeral.form(),
            numeral.value(),
            numeral.most(),
            null,
            false)
        : amount(numeral, unit);
  }

  /** Behind “of” in “billions of euros”, behind the article in “half an hour”. */
  private int unitPlace(Numeral numeral) {
    int at = numeral.to();
    if (numeral.vague() && words.is(at, "of")) {
      return at + 1;
    }
    if (numeral.form() == Form.FRACTION) {
      int article = words.is(at, "of") ? at + 1 : at;
      return words.is(article, "a", "an") ? article + 1 : words.pastHyphen(at);
    }
    return words.pastHyphen(at);
  }

  private @Nullable UnitMatch unit(int at) {
    @Nullable UnitMatch measure = units.at(words, at);
    if (measure != null) {
      return measure;
    }
    @Nullable UnitMatch name = money.after(words, at);
    boolean weight =
        name != null
            && words.is(name.to() - 1, "pound", "pounds")
            && (words.is(name.to(), "of") || words.hyphen(at - 1))
            && words.at(at - 1).shape() == Shape.FIGURES;
    return weight ? new UnitMatch(units.named("pound weight"), at, at + 1) : name;
  }

  /** “of the 12 second graders” has no seconds, and “3 won” no won. */
  private boolean fits(Numeral numeral, UnitMatch unit) {
    String name = words.lower(unit.from());
    boolean joined = words.hyphen(unit.from() - 1);
    boolean large = numeral.value().compareTo(BigDecimal.valueOf(1000)) >= 0;
    return switch (name) {
      case "second" -> joined || numeral.value().compareTo(BigDecimal.ONE) == 0;
      case "won", "som", "sole", "soles", "pula", "dong" -> large;
      default ->
          numeral.form() != Form.FRACTION || !joined || unit.unit().kind() != Unit.Kind.MONEY;
    };
  }

  private Amount amount(Numeral numeral, UnitMatch match) {
    BigDecimal factor = match.unit().factor();
    @Nullable BigDecimal most = numeral.most();
    return new Amount(
        numeral.from(),
        match.to(),
        numeral.form(),
        numeral.value().multiply(factor),
        most == null ? null : most.multiply(factor),
        match.unit(),
        words.hyphen(match.from() - 1));
  }

  /** “a week”, “an hour”: one of a unit of time. */
  @Nullable Amount indefinite(int article) {
    if (!words.is(article, "a", "an")) {
      return null;
    }
    @Nullable UnitMatch unit = units.at(words, article + 1);
    return unit == null || unit.unit().kind() != Unit.Kind.DURATION
        ? null
        : new Amount(
            article, unit.to(), Form.WORDS, unit.unit().factor(), null, unit.unit(), false);
  }
}
