package org.factlint.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factlint.decision.DecisionsReader;
import org.factlint.decision.Recorded;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.text.InputFile;

/**
 * What somebody may decide on: a finding, or a problem of a file.
 *
 * @param id its id
 * @param rule the rule that found it, with the version of its meaning
 * @param level how loudly it speaks
 * @param words what it is, for readers
 * @param seen the lines that speak of it already
 * @param files where a decision on it is written down: where there are such lines, else beside the
 *     sources
 */
public record Decidable(
    FindingId id,
    Finding.RuleRef rule,
    Level level,
    String words,
    List<Recorded> seen,
    List<InputFile> files) {

  /**
   * All findings of a check.
   *
   * @param stories the stories that were checked
   * @return their findings, in the order of the stories
   */
  public static List<Decidable> of(List<CheckedStory> stories) {
    List<Decidable> all = new ArrayList<>();
    for (CheckedStory story : stories) {
      for (Finding finding : story.result().findings()) {
        all.add(
            of(
                finding.id(),
                finding.rule(),
                finding.level(),
                finding.kind().title() + ": " + finding.subject().topic(),
                story.decisions().of(finding.id()),
                story.decisionsFile()));
      }
    }
    return List.copyOf(all);
  }

  /**
   * A problem of a file.
   *
   * @param problem the problem
   * @param base the absolute folder that its file is relative to
   * @param project the project's folder
   * @return what may be decided on it
   */
  public static Decidable of(Problem problem, Path base, Path project) {
    InputFile file = new InputFile(base.resolve(problem.file()).normalize(), problem.file());
    Path folder = Objects.requireNonNull(file.path().getParent(), "paths are absolute");
    Path end = folder.startsWith(project) ? project : folder;
    List<Recorded> seen = new ArrayList<>();
    for (InputFile decisions :
        Surroundings.named(
            FileNames.DECISIONS,
            Surroundings.files(folder, end, ShownPath.of(base, problem.file())))) {
      DecisionsReader.read(decisions).decisions().stream()
          .filter(recorded -> recorded.decision().finding().equals(problem.id()))
          .forEach(seen::add);
    }
    return of(
        problem.id(),
        new Finding.RuleRef(problem.rule(), Problem.RULE_VERSION),
        problem.level(),
        problem.rule() + ": found " + problem.found(),
        seen,
        file.sibling(FileNames.DECISIONS));
  }

  private static Decidable of(
      FindingId id,
      Finding.RuleRef rule,
      Level level,
      String words,
      List<Recorded> seen,
      InputFile otherwise) {
    List<InputFile> files = seen.stream().map(Recorded::file).distinct().toList();
    return new Decidable(
        id, rule, level, words, List.copyOf(seen), files.isEmpty() ? List.of(otherwise) : files);
  }
}
