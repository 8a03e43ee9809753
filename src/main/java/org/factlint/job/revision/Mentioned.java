package org.factlint.job.revision;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * The articles that fact files name, which may lie anywhere. Looked for in the text, since reading
 * each file as JSON to find that it has not changed would cost what it is to save; what is found
 * too much does no harm.
 */
final class Mentioned {
  private static final long LARGEST = 50_000_000;
  private static final Pattern ARTICLE =
      Pattern.compile("\"article\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private Mentioned() {}

  static List<Path> articles(InputFile factFile) {
    List<Path> articles = new ArrayList<>();
    try {
      Matcher matcher = ARTICLE.matcher(factFile.text(LARGEST));
      while (matcher.find()) {
        String name = matcher.group(1).replace("\\/", "/");
        articles.add(factFile.path().resolveSibling(name).normalize());
      }
    } catch (UnreadableFileException | InvalidPathException broken) {
      // Whoever reads the file says so; it has changed or was as broken before.
      return List.of();
    }
    return articles;
  }
}
