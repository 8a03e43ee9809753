package org.factlint.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.cache.ContentCache;
import org.factlint.config.Configuration;
import org.factlint.factfile.PolicyReader;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;

/**
 * Tells everything that is wrong with the fact files under some paths, and with what they lean on:
 * what is broken in one place hides nothing of another. It writes nothing.
 */
public final class ValidateJob {
  private final Configuration configuration;
  private final Path workingDirectory;
  private final ContentCache cache;

  /**
   * Makes a job.
   *
   * @param configuration what holds for the project
   * @param workingDirectory the absolute folder that paths are relative to
   */
  public ValidateJob(Configuration configuration, Path workingDirectory) {
    this(configuration, workingDirectory, ContentCache.NONE);
  }

  private ValidateJob(Configuration configuration, Path workingDirectory, ContentCache cache) {
    this.configuration = configuration;
    this.workingDirectory = workingDirectory;
    this.cache = cache;
  }

  /**
   * The same job, which keeps what holding files against their words shows.
   *
   * @param kept where
   * @return a job
   */
  public ValidateJob keepingIn(ContentCache kept) {
    return new ValidateJob(configuration, workingDirectory, kept);
  }

  /**
   * Validates.
   *
   * @param paths folders and files as the user named them; if there are none, those of the
   *     configuration
   * @return how it ended
   */
  public Validation run(List<String> paths) {
    List<String> meant = new ChangedFiles(workingDirectory).meant(paths);
    StoryValidator validator = new StoryValidator(configuration.own(), cache);
    List<Problem> unfound = new ArrayList<>();
    boolean sought = paths.isEmpty() || !meant.isEmpty();
    ProblemDecisions decided = new ProblemDecisions();
    List<Path> folders = new ArrayList<>();
    if (sought) {
      StoryFinder.Found found =
          StoryFinder.find(
              new CheckRequest(configuration, workingDirectory, meant, false, Optional.empty()));
      found.stories().forEach(validator::validate);
      found.stories().forEach(decided::add);
      folders.addAll(found.folders());
      unfound.addAll(found.problems());
    }
    List<Problem> problems = new ArrayList<>(validator.problems());
    configuration
        .own()
        .policy()
        .map((InputFile own) -> PolicyReader.merged(own).problems())
        .ifPresent(problems::addAll);
    Set<Problem> covered = decided.covered(problems);
    List<Problem> open = new ArrayList<>(problems);
    open.removeAll(covered);
    open.addAll(decided.problems(folders));
    return new Validation(
        open, List.copyOf(covered), unfound, sought, validator.files(), validator.claims());
  }
}
