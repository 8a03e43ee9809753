package org.factlint.value;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which currency codes there are. */
final class Currencies {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** The usual ones need no table of the platform to be read. */
  private static final Set<String> USUAL = Set.of("USD", "EUR", "GBP", "CNY", "JPY", "INR", "RUB");

  private static final Map<String, String> SIGNS = Map.of("$", "USD", "€", "EUR", "£", "GBP");

  private Currencies() {}

  static void require(String code, int column) {
    if (!CODE.matcher(code).matches()) {
      throw unknown(code, column);
    }
    if (USUAL.contains(code)) {
      return;
    }
    try {
      Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw unknown(code, column);
    }
  }

  private static InvalidValueException unknown(String code, int column) {
    @Nullable String likely = likely(code);
    return new InvalidValueException(
        code,
        column,
        "an ISO 4217 currency code, three capital letters",
        likely == null
            ? "look the code up, for example USD, EUR or AFN"
            : "write “" + likely + "”");
  }

  /** The code that a sign or small letters stand for. */
  static @Nullable String likely(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return USUAL.contains(upper) ? upper : SIGNS.get(text);
  }
}
