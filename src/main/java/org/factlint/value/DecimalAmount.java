package org.factlint.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** Exact decimal amounts: how they are read, bounded and said. */
final class DecimalAmount {
  private static final int MOST_DIGITS = 40;
  private static final int LARGEST_EXPONENT = 30;
  private static final int LONGEST_TEXT = 80;
  private static final Pattern DECIMAL =
      Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,9})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?\\d{1,3}(?:[,'’   ]\\d{3})+(?:\\.\\d+)?");

  private record Scale(String word, int exponent) {}

  private static final List<Scale> SCALES =
      List.of(new Scale("trillion", 12), new Scale("billion", 9), new Scale("million", 6));

  private DecimalAmount() {}

  /** Reads a decimal string as the wire format has it. */
  static BigDecimal parse(String text) {
    if (text.length() > LONGEST_TEXT || !DECIMAL.matcher(text).matches()) {
      throw invalid(text, remedyFor(text));
    }
    return bounded(new BigDecimal(text));
  }

  private static String remedyFor(String text) {
    if (GROUPED.matcher(text).matches()) {
      return "write “" + text.replaceAll("[,'’   ]", "") + "”, without group marks";
    }
    return "write digits only, such as “1200000” or “11.5”; the words go into \"text\", the unit into"
        + " \"unitCode\"";
  }

  /**
   * Refuses amounts so long that arithmetic on them would not end; others get a scale of zero or
   * more.
   */
  static BigDecimal bounded(BigDecimal amount) {
    if (amount.precision() > MOST_DIGITS || Math.abs((long) amount.scale()) > LARGEST_EXPONENT) {
      throw invalid(amount.toString(), "check the number: no measured amount is that long");
    }
    return plain(amount);
  }

  private static InvalidValueException invalid(String found, String remedy) {
    String expected =
        "a decimal number of at most %d digits, with an exponent of at most %d"
            .formatted(MOST_DIGITS, LARGEST_EXPONENT);
    return new InvalidValueException(found, 1, expected, remedy);
  }

  /** The same number without a positive exponent. */
  static BigDecimal plain(BigDecimal amount) {
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  /** “1.2 billion”, “160,000”, “11.5”. */
  static String words(BigDecimal amount) {
    BigDecimal size = amount.abs();
    String sign = amount.signum() < 0 ? "−" : "";
    for (Scale scale : SCALES) {
      BigDecimal mantissa = size.movePointLeft(scale.exponent()).stripTrailingZeros();
      if (mantissa.compareTo(BigDecimal.ONE) >= 0 && mantissa.scale() <= 2) {
        return sign + grouped(plain(mantissa)) + " " + scale.word();
      }
    }
    return sign + grouped(size.round(MathContext.DECIMAL128));
  }

  private static String grouped(BigDecimal size) {
    String whole = size.setScale(0, RoundingMode.DOWN).toPlainString();
    String fraction = size.toPlainString().substring(whole.length());
    StringBuilder text = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.append(fraction).toString();
  }
}
