package org.factlint.extract.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the word lists of this package: a line an entry, {@code #} opens a remark. */
final class WordList {

  private WordList() {}

  /** The words of a list that has several on a line. */
  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> Stream.of(line.split("\\s+"))).toList();
  }

  static List<String> lines(String name) {
    InputStream stream =
        Objects.requireNonNull(WordList.class.getResourceAsStream(name), () -> "missing " + name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
