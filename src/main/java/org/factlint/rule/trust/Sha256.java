package org.factlint.rule.trust;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints, as 64 lower-case hex digits. */
public final class Sha256 {
  private Sha256() {}

  /**
   * The fingerprint of bytes.
   *
   * @param bytes the bytes
   * @return hex digits
   */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * The fingerprint of texts in their order; where one ends and the next begins counts, too.
   *
   * @param texts texts without the character U+0000
   * @return hex digits
   */
  public static String of(List<String> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(text).append('\0'));
    return of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
