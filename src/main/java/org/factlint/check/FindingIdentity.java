package org.factlint.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
 * nothing else is. One is for one thread.
 */
final class FindingIdentity {
  private static final int BYTES = 8;

  private final MessageDigest sha;

  FindingIdentity() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  FindingId of(String rule, Aspect aspect, String questionKey, SortedSet<String> values) {
    StringBuilder json = new StringBuilder("[");
    append(rule, json);
    append(aspect.word(), json.append(','));
    append(questionKey, json.append(','));
    for (String value : values) {
      append(value, json.append(','));
    }
    byte[] digest = sha.digest(json.append(']').toString().getBytes(StandardCharsets.UTF_8));
    return new FindingId(HexFormat.of().formatHex(digest, 0, BYTES));
  }

  private static void append(String string, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < string.length(); i++) {
      append(string.charAt(i), json);
    }
    json.append('"');
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
