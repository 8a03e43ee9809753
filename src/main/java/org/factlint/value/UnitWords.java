package org.factlint.value;

import java.util.Map;

/** Amounts with their units, for readers. */
final class UnitWords {
  private static final Map<String, String> CURRENCY_SIGNS =
      Map.of("USD", "$", "EUR", "€", "GBP", "£");

  /** Units that are written out, and so have a plural. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("s", "second"),
          Map.entry("min", "minute"),
          Map.entry("h", "hour"),
          Map.entry("d", "day"),
          Map.entry("wk", "week"),
          Map.entry("mo", "month"),
          Map.entry("a", "year"),
          Map.entry("t", "tonne"),
          Map.entry("har", "hectare"),
          Map.entry("[mi_i]", "mile"),
          Map.entry("[ft_i]", "foot"),
          Map.entry("[lb_av]", "pound"),
          Map.entry("[acr_us]", "acre"),
          Map.entry("[bbl_us]", "barrel"));

  private static final Map<String, String> SYMBOLS =
      Map.of(
          "m2", "m²", "km2", "km²", "m3", "m³", "Cel", "°C", "[degF]", "°F", "kW.h", "kWh", "MW.h",
          "MWh", "GW.h", "GWh");

  private static final Map<String, String> PLURALS =
      Map.of(
          "person",
          "people",
          "man",
          "men",
          "woman",
          "women",
          "child",
          "children",
          "foot",
          "feet",
          "aircraft",
          "aircraft",
          "troops",
          "troops",
          "people",
          "people",
          "series",
          "series");

  private UnitWords() {}

  /** The amount is in words already; one of it takes the singular. */
  static String of(UnitCode unit, String amount, boolean one) {
    String code = unit.code();
    return switch (unit.scheme()) {
      case CURRENCY -> money(code, amount);
      case COUNT -> amount + " " + noun(unit, one);
      case UCUM -> measure(code, amount, one);
    };
  }

  /** The noun alone: “ambassadors”. */
  static String noun(UnitCode unit, boolean one) {
    String noun = unit.code().replace('-', ' ');
    return one ? noun : plural(noun);
  }

  /** What kind of thing is measured, for the reason why two are not comparable. */
  static String kind(UnitCode unit) {
    return switch (unit.scheme()) {
      case CURRENCY -> "money";
      case COUNT -> "a count of " + noun(unit, false);
      case UCUM -> "a measure in " + unit.code();
    };
  }

  private static String money(String code, String amount) {
    String sign = CURRENCY_SIGNS.get(code);
    if (sign == null) {
      return amount + " " + code;
    }
    return amount.startsWith("−") ? "−" + sign + amount.substring(1) : sign + amount;
  }

  private static String measure(String code, String amount, boolean one) {
    String name = NAMES.get(code);
    if (name != null) {
      return amount + " " + (one ? name : plural(name));
    }
    return switch (code) {
      case "1" -> amount;
      case "%" -> amount + "%";
      default -> amount + " " + SYMBOLS.getOrDefault(code, code);
    };
  }

  /** Of the last word: “police officers”. */
  private static String plural(String noun) {
    int start = noun.lastIndexOf(' ') + 1;
    String word = noun.substring(start);
    String irregular = PLURALS.get(word);
    return noun.substring(0, start) + (irregular == null ? regularPlural(word) : irregular);
  }

  private static String regularPlural(String word) {
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
  }
}
