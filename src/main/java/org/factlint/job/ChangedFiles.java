package org.factlint.job;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factlint.config.ConfigurationReader;

/**
 * What must be looked at if somebody names files, as a commit hook names those that were changed:
 * all that a changed list of entities holds for, and the fact file of a changed article.
 *
 * @param workingDirectory the absolute folder that paths are relative to
 */
public record ChangedFiles(Path workingDirectory) {
  /**
   * What to look at.
   *
   * @param given paths as the user named them
   * @return the paths to look at, each once; none for files that are looked at in any case
   */
  public List<String> meant(List<String> given) {
    return given.stream().flatMap(path -> meant(path).stream()).distinct().toList();
  }

  private Optional<String> meant(String given) {
    String slashed = given.replace('\\', '/');
    int nameAt = slashed.lastIndexOf('/') + 1;
    String name = slashed.substring(nameAt);
    if (!isFile(given)) {
      return Optional.of(given);
    }
    if (FileNames.SHARED.contains(name)) {
      return Optional.of(nameAt == 0 ? "." : slashed.substring(0, nameAt));
    }
    if (FileNames.isArticle(name)) {
      String facts = slashed.substring(0, nameAt) + FileNames.factFileOf(name);
      return Optional.of(facts).filter(this::isFile);
    }
    return name.equals(ConfigurationReader.FILE_NAME) ? Optional.empty() : Optional.of(given);
  }

  private boolean isFile(String given) {
    try {
      return Files.isRegularFile(workingDirectory.resolve(given));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }
}
