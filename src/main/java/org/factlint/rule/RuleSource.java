package org.factlint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule file's text, with CR LF read as LF.
 *
 * @param path where it lies, with {@code /}: {@code rules/time/date-conflict/rule.drl}
 * @param text its text
 */
public record RuleSource(String path, String text) {

  /** Only files of this name are rules. */
  public static final String FILE_NAME = "rule.drl";

  static final String FOLDER = "rules/";

  /**
   * Reads all rule files below a folder.
   *
   * @param folder the rules' folder: {@code family/rule-id/rule.drl} below it
   * @return the files, sorted by path, which begins with {@code rules/} whatever the folder's name
   * @throws InvalidRulesException if a file is not UTF-8
   */
  public static List<RuleSource> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.endsWith(FILE_NAME))
          .map(file -> read(pathIn(folder, file), file))
          .sorted(Comparator.comparing(RuleSource::path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleSource read(String path, Path file) {
    try {
      return of(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuleSource of(String path, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new RuleSource(path, text.replace("\r\n", "\n"));
    } catch (CharacterCodingException e) {
      throw new InvalidRulesException(
          List.of(new RuleProblem(path, 1, "is not UTF-8; save it in that encoding")));
    }
  }

  private static String pathIn(Path folder, Path file) {
    StringBuilder path = new StringBuilder(FOLDER);
    folder.relativize(file).forEach(name -> path.append(name).append('/'));
    path.setLength(path.length() - 1);
    return path.toString();
  }

  /** The steps of the path below {@code rules/}: family, rule id, file name. */
  List<String> steps() {
    return List.of(path.substring(FOLDER.length()).split("/"));
  }
}
