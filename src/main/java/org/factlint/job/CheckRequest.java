package org.factlint.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factlint.config.Configuration;

/**
 * What to check.
 *
 * @param configuration what holds for the project
 * @param workingDirectory the absolute folder that the paths are relative to
 * @param paths folders, fact files and articles as the user named them; if there are none, those of
 *     the configuration
 * @param trustExtracted whether machine-read claims count as reviewed ones
 * @param wholeStories whether what the user named stands for the stories of the project that it
 *     belongs to
 * @param today the day from which the time of decisions is looked at; without one, none is over
 */
public record CheckRequest(
    Configuration configuration,
    Path workingDirectory,
    List<String> paths,
    boolean trustExtracted,
    boolean wholeStories,
    Optional<LocalDate> today) {

  /**
   * A check of what is named, and nothing else.
   *
   * @param configuration what holds for the project
   * @param workingDirectory the absolute folder that the paths are relative to
   * @param paths folders, fact files and articles as the user named them
   * @param trustExtracted whether machine-read claims count as reviewed ones
   * @param today the day from which the time of decisions is looked at
   */
  public CheckRequest(
      Configuration configuration,
      Path workingDirectory,
      List<String> paths,
      boolean trustExtracted,
      Optional<LocalDate> today) {
    this(configuration, workingDirectory, paths, trustExtracted, false, today);
  }

  /** The same of all that the configuration names. */
  CheckRequest ofWholeProject() {
    return new CheckRequest(
        configuration, configuration.folder(), List.of(), trustExtracted, today);
  }
}
