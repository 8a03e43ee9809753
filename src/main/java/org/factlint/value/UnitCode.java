package org.factlint.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is of: a currency, a UCUM unit, or a counted noun. On the wire {@code
 * currency:USD}, {@code ucum:km}, {@code count:ambassador}.
 *
 * @param scheme which of the three
 * @param code the ISO 4217 code, the UCUM code (case-sensitive), or the noun in the singular, in
 *     lower case with hyphens
 */
public record UnitCode(Scheme scheme, String code) {

  private static final Pattern NOUN =
      Pattern.compile("\\p{Ll}[\\p{Ll}\\p{N}]*(?:-[\\p{Ll}\\p{N}]+)*");

  /** What kind of unit it is. */
  public enum Scheme {
    /** A currency, by its ISO 4217 code. */
    CURRENCY,
    /** A unit of measure, by its UCUM code. */
    UCUM,
    /** Things counted, by their noun. */
    COUNT;

    private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

    String prefix() {
      return prefix;
    }
  }

  /**
   * Checks that the scheme has the code.
   *
   * @param scheme which kind of unit
   * @param code its code in that scheme
   * @throws InvalidValueException if the scheme does not have it
   */
  public UnitCode {
    switch (scheme) {
      case CURRENCY -> Currencies.require(code, column(scheme));
      case UCUM -> UcumCodes.require(code, column(scheme));
      case COUNT -> requireNoun(code);
    }
  }

  /**
   * Reads a unit code.
   *
   * @param text for example {@code currency:USD}
   * @return the unit
   * @throws InvalidValueException if the scheme or the code is unknown
   */
  public static UnitCode parse(String text) {
    for (Scheme scheme : Scheme.values()) {
      if (text.startsWith(scheme.prefix())) {
        return new UnitCode(scheme, text.substring(scheme.prefix().length()));
      }
    }
    throw new InvalidValueException(
        text, 1, "“currency:”, “ucum:” or “count:” and a code", remedy(text));
  }

  private static String remedy(String text) {
    @Nullable String currency = Currencies.likely(text);
    return currency != null
        ? "write “currency:" + currency + "”"
        : "write for example “currency:USD”, “ucum:km”, “ucum:a” (years) or “count:ambassador”";
  }

  private static void requireNoun(String code) {
    if (!NOUN.matcher(code).matches()) {
      throw new InvalidValueException(
          code,
          column(Scheme.COUNT),
          "a noun in the singular, in lower case, words joined by “-”",
          "write for example “count:ambassador” or “count:police-officer”");
    }
  }

  private static int column(Scheme scheme) {
    return scheme.prefix().length() + 1;
  }

  /**
   * Says an amount of this unit for readers.
   *
   * @param amount how much, or how many
   * @return for example “$1.2 billion”, “76 km”, “1 ambassador”, “41 ambassadors”
   */
  public String withAmount(BigDecimal amount) {
    return UnitWords.of(this, DecimalAmount.words(amount), amount.compareTo(BigDecimal.ONE) == 0);
  }

  /** As on the wire; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return scheme.prefix() + code;
  }
}
