package org.factlint.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import org.factlint.compare.Aspect;
import org.factlint.finding.FindingId;

/**
 * Computes finding ids: the first 16 hex digits of SHA-256 over one flat JSON array in UTF-8,
 *
 * <pre>["date-conflict","time","the question's key","2024-01-29","2024-01-30"]</pre>
 *
 * <p>of rule id, aspect, question key, and the distinct values sorted by their UTF-16 code units.
 * The array has no blanks. Quotation marks and backslashes are escaped by a backslash; characters
 * below U+0020, U+0085, U+2028 and U+2029 by {@code \}{@code u} and four lower-case hex digits;
 * nothing else is.
 */
final class FindingIdentity {
  private static final int DIGITS = 16;

  private FindingIdentity() {}

  static FindingId of(String rule, Aspect aspect, String questionKey, SortedSet<String> values) {
    List<String> parts = new ArrayList<>(List.of(rule, aspect.word(), questionKey));
    parts.addAll(values);
    byte[] json = json(parts).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return new FindingId(HexFormat.of().formatHex(digest).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String json(List<String> strings) {
    StringBuilder json = new StringBuilder("[");
    for (String string : strings) {
      json.append(json.length() == 1 ? "\"" : ",\"");
      for (int i = 0; i < string.length(); i++) {
        append(string.charAt(i), json);
      }
      json.append('"');
    }
    return json.append(']').toString();
  }

  private static void append(char c, StringBuilder json) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
      json.append("\\u").append(HexFormat.of().toHexDigits(c));
    } else {
      json.append(c);
    }
  }
}
