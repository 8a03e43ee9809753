package org.factlint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A finding's lasting name: the first 16 hex digits of SHA-256 over the JSON array of rule, aspect,
 * question key and sorted distinct normalised values. It holds no source, file, line or order, so
 * that decisions survive edits that leave the answers alone. A problem of a file has such a name,
 * too, over its rule, the file and the node.
 *
 * @param value 16 lower-case hex digits
 */
public record FindingId(String value) implements Comparable<FindingId> {
  private static final int BYTES = 8;

  /**
   * The name for some texts: the first 16 hex digits of SHA-256 over one flat JSON array in UTF-8,
   *
   * <pre>["date-conflict","time","the question's key","2024-01-29","2024-01-30"]</pre>
   *
   * <p>The array has no blanks. Quotation marks and backslashes are escaped by a backslash;
   * characters below U+0020, U+0085, U+2028 and U+2029 by {@code \}{@code u} and four lower-case
   * hex digits; nothing else is.
   *
   * @param parts the texts, in their order
   * @return their name
   */
  public static FindingId of(List<String> parts) {
    StringBuilder json = new StringBuilder("[");
    for (String part : parts) {
      append(part, json.length() == 1 ? json : json.append(','));
    }
    byte[] digest = sha256().digest(json.append(']').toString().getBytes(StandardCharsets.UTF_8));
    return new FindingId(HexFormat.of().formatHex(digest, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
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

  @Override
  public int compareTo(FindingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
