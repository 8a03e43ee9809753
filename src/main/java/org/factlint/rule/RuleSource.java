package org.factlint.rule;

import java.io.IOException;
import java.io.InputStream;
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
 * @param path where it lies, with {@code /}: {@code rules/time/date-conflict/rule.drl}; its folder
 *     has the rule's name, the folder above that of its family
 * @param text its text
 */
public record RuleSource(String path, String text) {

  /** Only files of this name are rules. */
  public static final String FILE_NAME = "rule.drl";

  private static final String FOLDER = "rules";
  private static final String NO_FAMILY = "own";

  /**
   * Reads all rule files below the folder of the standard rules.
   *
   * @param folder the rules' folder: {@code family/rule-id/rule.drl} below it
   * @return the files, sorted by path, which begins with {@code rules/} whatever the folder's name
   * @throws InvalidRulesException if a file is not UTF-8
   */
  public static List<RuleSource> below(Path folder) {
    return files(folder).stream()
        .map(file -> read(shown(FOLDER, folder, file), file))
        .sorted(Comparator.comparing(RuleSource::path))
        .toList();
  }

  /** The rule files below a folder; whatever has another name is left alone. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith(FILE_NAME)).filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How messages name a file below a folder. */
  static String shown(String folderName, Path folder, Path file) {
    StringBuilder path = new StringBuilder(folderName.equals(".") ? "" : folderName);
    for (Path name : folder.relativize(file)) {
      path.append(path.isEmpty() || path.charAt(path.length() - 1) == '/' ? "" : "/").append(name);
    }
    return path.toString();
  }

  static RuleSource read(String path, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      // One more than is allowed, so that whoever looks at the length sees that it is too much.
      return of(path, in.readNBytes(RuleCharacters.LONGEST * Character.BYTES + 1));
    } catch (IOException e) {
      throw new InvalidRulesException(
          List.of(new RuleProblem(path, 1, "cannot be read: " + e.getMessage())));
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

  /**
   * The name of the rule's folder, which is the rule's name.
   *
   * @return the name
   */
  public String id() {
    return stepFromEnd(2);
  }

  /** The name of the folder above. */
  String family() {
    return stepFromEnd(3);
  }

  private String stepFromEnd(int back) {
    List<String> steps = List.of(path.split("/"));
    return steps.size() < back ? NO_FAMILY : steps.get(steps.size() - back);
  }
}
