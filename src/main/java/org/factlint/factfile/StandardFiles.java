package org.factlint.factfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factlint.finding.Problem;

/** The vocabulary, the policy and the cases that the program brings along on its class path. */
public final class StandardFiles {
  private StandardFiles() {}

  /**
   * Reads a file that was built into the program.
   *
   * @param name its path in the project, with {@code /}: {@code rules/policy.json}
   * @return its text
   */
  public static String text(String name) {
    try (InputStream stream = StandardFiles.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void requireClean(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.get(0).message());
    }
  }
}
