package org.factlint.report.machine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.factlint.finding.Problem;

/** What stays the same while an issue does, so that a forge knows it again. */
final class Fingerprint {
  private static final int LENGTH = 16;

  private Fingerprint() {}

  /** Of a problem: what is wrong with which node, wherever that has moved to. */
  static String of(Problem problem) {
    return of(problem.rule(), problem.file(), problem.lastingPointer(), problem.found());
  }

  /** The beginning of SHA-256 over some texts, in lower-case hex. */
  static String of(String... texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
