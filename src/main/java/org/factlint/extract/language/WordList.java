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

/** Reads word lists that lie beside the classes: a line an entry, {@code #} opens a remark. */
public final class WordList {

  private WordList() {}

  /**
   * The words of a list that has several on a line.
   *
   * @param home a class of the package that the list belongs to
   * @param name the file's name
   * @return the words, in order
   */
  public static List<String> words(Class<?> home, String name) {
    return lines(home, name).stream().flatMap(line -> Stream.of(line.split("\\s+"))).toList();
  }

  /**
   * The lines of a list, without remarks.
   *
   * @param home a class of the package that the list belongs to
   * @param name the file's name
   * @return the lines, in order
   */
  public static List<String> lines(Class<?> home, String name) {
    InputStream stream =
        Objects.requireNonNull(home.getResourceAsStream(name), () -> "missing " + name);
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
