package org.factlint.cli.decide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factlint.cli.command.UsageException;
import org.factlint.config.Configuration;
import org.factlint.finding.Problem;
import org.factlint.job.Decidable;
import org.factlint.job.ValidateJob;
import org.factlint.job.Validation;

/**
 * Finds out which problems of files somebody means by their places, as {@code validate} prints
 * them.
 *
 * @param configuration what holds for the project
 * @param workingDirectory the absolute folder that paths are relative to
 * @param paths what to validate; if there are none, what the configuration names
 */
record MeantProblems(Configuration configuration, Path workingDirectory, List<String> paths) {
  private static final Pattern PLACE = Pattern.compile(".+:[0-9]+:[0-9]+");

  static boolean isPlace(String word) {
    return PLACE.matcher(word).matches();
  }

  /** Words that are no places are passed over. */
  List<Decidable> of(List<String> given) throws UsageException {
    Validation validation = new ValidateJob(configuration, workingDirectory).run(paths);
    List<Problem> problems = new ArrayList<>(validation.problems());
    problems.addAll(validation.decided());
    Path base = paths.isEmpty() ? configuration.folder() : workingDirectory;
    List<Decidable> meant = new ArrayList<>();
    for (String word : given) {
      if (!isPlace(word)) {
        continue;
      }
      List<Problem> there =
          problems.stream().filter(problem -> place(problem).equals(word)).toList();
      if (there.isEmpty()) {
        throw new UsageException(
            "decide: found “"
                + word
                + "”, where no problem is, expected a place as validate prints it; run validate");
      }
      there.forEach(problem -> meant.add(Decidable.of(problem, base, configuration.folder())));
    }
    return meant;
  }

  private static String place(Problem problem) {
    return problem.file() + ":" + problem.line() + ":" + problem.column();
  }
}
