package org.factlint.report.machine;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths as references of RFC 3986. */
public final class RelativeUri {
  private static final String UNRESERVED = "-._~/";

  private RelativeUri() {}

  /**
   * A path as a reference.
   *
   * @param path the path with {@code /}
   * @return the same, where all is percent-encoded that is not surely harmless in a reference
   */
  public static String of(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letterOrDigit || UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }

  /** Whether a reference is relative to the folder in which factlint ran. */
  static boolean isRelative(String path) {
    return !path.startsWith("/");
  }
}
