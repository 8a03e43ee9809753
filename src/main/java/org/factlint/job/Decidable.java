package org.factlint.job;

import java.util.ArrayList;
import java.util.List;
import org.factlint.decision.Recorded;
import org.factlint.finding.Finding;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.text.InputFile;

/**
 * A finding that somebody may decide on.
 *
 * @param finding the finding
 * @param seen the lines that speak of it already
 * @param files where a decision on it is written down: where there are such lines, else beside the
 *     sources
 */
public record Decidable(Finding finding, List<Recorded> seen, List<InputFile> files) {

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
        List<Recorded> seen = story.decisions().of(finding.id());
        List<InputFile> files = seen.stream().map(Recorded::file).distinct().toList();
        all.add(
            new Decidable(finding, seen, files.isEmpty() ? List.of(story.decisionsFile()) : files));
      }
    }
    return List.copyOf(all);
  }
}
