package org.factlint.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factlint.extract.quantity.numeral.Word;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds currencies by their signs, codes and names. A name that several countries use, without the
 * country, stays a noun: crowns are crowns, whichever they are.
 */
public final class MoneyNames {
  private static final int MOST_COUNTRY_WORDS = 3;

  private final Map<String, Unit> bySign = new HashMap<>();
  private final Map<String, Unit> byCode = new HashMap<>();
  private final Map<String, Unit> byName = new HashMap<>();
  private final Map<String, Unit> byCountryAndName = new HashMap<>();

  private MoneyNames() {
    DataLines.of("currencies.txt").forEach(this::add);
  }

  /**
   * The usual currencies.
   *
   * @return their names
   */
  public static MoneyNames standard() {
    return new MoneyNames();
  }

  private void add(List<String> line) {
    Unit unit = Unit.money(line.get(0));
    byCode.put(line.get(0), unit);
    for (String sign : line.get(1).split("\\s+", -1)) {
      bySign.put(sign, unit);
    }
    for (String name : line.get(2).split(",\\s*", -1)) {
      add(unit, name, List.of(line.get(3).split(",\\s*")));
    }
  }

  private void add(Unit unit, String starred, List<String> countries) {
    List<String> forms = List.of(starred.replace("*", "").split("\\s+"));
    for (String form : forms) {
      for (String country : countries) {
        byCountryAndName.put(country + " " + form, unit);
      }
      if (starred.startsWith("*")) {
        byName.put(form, unit);
      } else if (!form.isEmpty()) {
        byName.putIfAbsent(form, noun(forms.get(0)));
      }
    }
  }

  private static Unit noun(String singular) {
    UnitCode code = new UnitCode(UnitCode.Scheme.COUNT, singular);
    return new Unit(code, Unit.Kind.MONEY, BigDecimal.ONE);
  }

  /**
   * The currency whose sign or code stands at a word, before its amount: “US$”, “EUR”, “Rs.”.
   *
   * @param words a text
   * @param at the last word before the number
   * @return the currency and its place, or null if there is none
   */
  public @Nullable UnitMatch before(Words words, int at) {
    boolean dot = words.is(at, ".") && words.at(at).glued();
    int sign = dot ? at - 1 : at;
    Word word = words.at(sign);
    @Nullable Unit unit = bySign.get(word.text());
    if (unit == null && word.shape() == Shape.LETTERS && !dot) {
      unit = byCode.get(word.text());
    }
    return unit == null || word.text().isEmpty() ? null : new UnitMatch(unit, sign, at + 1);
  }

  /**
   * The currency named behind its amount: “euros”, “Namibia dollars”, “CHF”, “€”.
   *
   * @param words a text
   * @param from the first word behind the number
   * @return the currency and its place, or null if there is none
   */
  public @Nullable UnitMatch after(Words words, int from) {
    Word first = words.at(from);
    @Nullable Unit sign = first.shape() == Shape.SIGN ? bySign.get(first.text()) : null;
    @Nullable Unit direct = sign == null ? byCode.get(first.text()) : sign;
    if (direct != null) {
      return new UnitMatch(direct, from, from + 1);
    }
    for (int name = from; name <= from + MOST_COUNTRY_WORDS; name++) {
      @Nullable Unit unit = byName.get(words.lower(name));
      if (unit != null) {
        Unit exact = name == from ? unit : ofCountry(words, from, name, unit);
        boolean sterling = words.is(name + 1, "sterling");
        return new UnitMatch(exact, from, sterling ? name + 2 : name + 1);
      }
      if (!words.at(name).capital()) {
        return null;
      }
    }
    return null;
  }

  private Unit ofCountry(Words words, int from, int name, Unit shared) {
    StringBuilder country = new StringBuilder();
    for (int i = name - 1; i >= from; i--) {
      country.insert(0, words.lower(i) + (country.isEmpty() ? "" : " "));
      @Nullable Unit unit = byCountryAndName.get(country + " " + words.lower(name));
      if (unit != null) {
        return unit;
      }
    }
    // An unknown country's dollars are not those of the United States.
    boolean starred = shared.code().scheme() == UnitCode.Scheme.CURRENCY;
    return starred ? noun(words.lower(name).replaceFirst("s$", "")) : shared;
  }
}
