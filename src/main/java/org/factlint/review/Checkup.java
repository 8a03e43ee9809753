package org.factlint.review;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.config.Configuration;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.decision.DecisionsFile;
import org.factlint.decision.DecisionsReader;
import org.factlint.finding.Problem;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.CheckRequest;
import org.factlint.job.ProjectRules;
import org.factlint.job.StoryFiles;
import org.factlint.job.StoryFinder;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * One check, with how the files were just before it: what changes while it runs is noticed after
 * it.
 *
 * @param request what was checked
 * @param states how the files were
 * @param decisions the texts of the files of decisions, of those that there were
 * @param outcome how it ended
 */
record Checkup(
    CheckRequest request, FileStates states, Map<Path, String> decisions, CheckOutcome outcome) {

  static Checkup of(ReviewSetting setting) {
    ConfigurationReading reading = ConfigurationReader.nearest(setting.workingDirectory());
    Configuration configuration = reading.configuration();
    CheckRequest request =
        new CheckRequest(
            configuration,
            setting.workingDirectory(),
            setting.paths(),
            setting.trustExtracted(),
            Optional.of(setting.reviewer().today().get()));
    StoryFinder.Found found = StoryFinder.find(request);
    FileStates states = FileStates.of(configuration, found.stories());
    Map<Path, String> decisions = decisions(found.stories());
    ProjectRules rules = ProjectRules.of(configuration, setting.own());
    List<Problem> problems = reading.problems().isEmpty() ? rules.problems() : reading.problems();
    CheckOutcome outcome =
        problems.isEmpty()
            ? CheckJob.by(rules.rulebook()).keepingIn(setting.cache()).run(request, found)
            : new NotCheckable(problems);
    Checkup checkup = new Checkup(request, states, decisions, outcome);
    checkup.articles().forEach(states::look);
    return checkup;
  }

  /** The same sources after decisions. */
  Checkup redecided(Checked checked) {
    StoryFinder.Found found = StoryFinder.find(request);
    return new Checkup(
        request, states, decisions(found.stories()), CheckJob.redecided(request, checked));
  }

  /** How the files are now. */
  FileStates now() {
    FileStates now = FileStates.of(request.configuration(), StoryFinder.find(request).stories());
    articles().forEach(now::look);
    return now;
  }

  /** An article may lie elsewhere than the fact file that speaks of it. */
  private List<Path> articles() {
    return outcome instanceof Checked checked
        ? checked.stories().stream()
            .flatMap(story -> story.story().sources().stream())
            .map(source -> path(source.article().path()))
            .toList()
        : List.of();
  }

  /** Where a file lies that reports show. */
  Path path(String shown) {
    Path base =
        request.paths().isEmpty() ? request.configuration().folder() : request.workingDirectory();
    return base.resolve(shown).normalize();
  }

  private static Map<Path, String> decisions(List<StoryFiles> stories) {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (StoryFiles story : stories) {
      story
          .files()
          .filter(file -> file.path().endsWith(DecisionsReader.FILE_NAME))
          .forEach(file -> text(file).ifPresent(text -> texts.put(file.path(), text)));
    }
    return texts;
  }

  private static Optional<String> text(InputFile file) {
    try {
      return DecisionsFile.text(file);
    } catch (UnreadableFileException told) {
      return Optional.empty();
    }
  }
}
