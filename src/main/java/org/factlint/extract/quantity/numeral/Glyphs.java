package org.factlint.extract.quantity.numeral;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fractions that are one character. */
final class Glyphs {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("½", "0.5"),
          Map.entry("⅓", "0.333"),
          Map.entry("⅔", "0.667"),
          Map.entry("¼", "0.25"),
          Map.entry("¾", "0.75"),
          Map.entry("⅕", "0.2"),
          Map.entry("⅖", "0.4"),
          Map.entry("⅗", "0.6"),
          Map.entry("⅘", "0.8"),
          Map.entry("⅙", "0.167"),
          Map.entry("⅛", "0.125"),
          Map.entry("⅜", "0.375"),
          Map.entry("⅝", "0.625"),
          Map.entry("⅞", "0.875"));

  private Glyphs() {}

  static @Nullable BigDecimal fraction(String text) {
    @Nullable String value = VALUES.get(text);
    return value == null ? null : new BigDecimal(value);
  }
}
