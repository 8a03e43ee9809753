package org.factlint.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last place that the writer of a number meant: a million for “43 million”, a hundred for
 * 2,100, a tenth for 11.5.
 */
final class StatedPrecision {
  /**
   * Letters as a scale only directly after digits; that 100 m is no hundred million shows in the
   * amount.
   */
  private static final Pattern SCALE =
      Pattern.compile(
          "(?:(?<digits>\\d[\\d,]{0,50}(?:\\.\\d{1,40})?)[\\s\\u00a0-]?)?"
              + "\\b?(?<word>thousand|million|billion|trillion|(?<=\\d)(?:k|mn?|bn|tn))\\b",
          Pattern.CASE_INSENSITIVE);

  private StatedPrecision() {}

  static BigDecimal of(BigDecimal amount, @Nullable String text, int significantDigits) {
    @Nullable BigDecimal byWord =
        text == null ? null : byWord(amount.abs(), text, significantDigits);
    return byWord == null ? lastPlace(amount, significantDigits) : byWord;
  }

  private static @Nullable BigDecimal byWord(BigDecimal size, String text, int significantDigits) {
    Matcher matcher = SCALE.matcher(text);
    while (matcher.find()) {
      BigDecimal scale = scale(matcher.group("word"));
      @Nullable BigDecimal mantissa = mantissa(size, matcher.group("digits"), scale);
      if (mantissa != null && mantissa.multiply(scale).compareTo(size) == 0) {
        return lastPlace(mantissa, significantDigits).multiply(scale);
      }
    }
    return null;
  }

  /**
   * The number before the scale word; where that is in words (“half a million”), the one that makes
   * the amount.
   */
  private static @Nullable BigDecimal mantissa(
      BigDecimal size, @Nullable String digits, BigDecimal scale) {
    if (digits != null) {
      return new BigDecimal(digits.replace(",", ""));
    }
    boolean plausible = size.compareTo(scale.movePointLeft(1)) >= 0;
    return plausible
        ? DecimalAmount.plain(size.movePointLeft(scale.precision() - 1).stripTrailingZeros())
        : null;
  }

  private static BigDecimal scale(String word) {
    int exponent =
        switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
          case 'k' -> 3;
          case 'm' -> 6;
          case 'b' -> 9;
          default -> word.equalsIgnoreCase("thousand") ? 3 : 12;
        };
    return BigDecimal.TEN.pow(exponent);
  }

  private static BigDecimal lastPlace(BigDecimal number, int significantDigits) {
    if (number.scale() > 0) {
      return BigDecimal.ONE.movePointLeft(number.scale());
    }
    int zeros = number.signum() == 0 ? 0 : -number.stripTrailingZeros().scale();
    int place = Math.max(0, Math.min(zeros, number.precision() - significantDigits));
    return BigDecimal.TEN.pow(place);
  }
}
