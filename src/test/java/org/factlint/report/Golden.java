package org.factlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output that people have read and found good, kept beside the tests. */
public final class Golden {
  private static final Path ACTUAL = Path.of("target", "golden");

  private Golden() {}

  /** Compares byte for byte; what differs is written to {@code target/golden} to be looked at. */
  public static void assertSame(String name, String actual) {
    String expected = read(name);
    if (!expected.equals(actual)) {
      write(name, actual);
    }
    assertThat(actual).as("%s; see %s", name, ACTUAL.resolve(name)).isEqualTo(expected);
  }

  private static String read(String name) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(String name, String actual) {
    try {
      Files.createDirectories(ACTUAL);
      Files.writeString(ACTUAL.resolve(name), actual);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
