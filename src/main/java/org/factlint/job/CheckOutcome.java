package org.factlint.job;

import java.util.List;
import org.factlint.check.CheckResult;
import org.factlint.claim.Story;
import org.factlint.compare.Comparisons.Blocked;
import org.factlint.decision.Decisions;
import org.factlint.finding.Problem;
import org.factlint.rule.Rulebook;
import org.factlint.text.InputFile;

/** How a check ended. */
public sealed interface CheckOutcome {

  /**
   * Something could not be read: nothing was checked.
   *
   * @param problems what is wrong, in the order of the files
   */
  record NotCheckable(List<Problem> problems) implements CheckOutcome {}

  /**
   * No claim was read: there is nothing to compare.
   *
   * @param looked the paths that were looked at
   * @param sources how many articles and fact files they hold
   * @param problems why nothing was read, where that is known
   */
  record NothingRead(List<String> looked, int sources, List<Problem> problems)
      implements CheckOutcome {}

  /**
   * All stories were checked.
   *
   * @param stories each story with what came of it
   * @param rules the rules that judged
   * @param problems what is doubtful about the files, but does not hinder
   * @param scope what of it is told
   */
  record Checked(List<CheckedStory> stories, Rulebook rules, List<Problem> problems, Scope scope)
      implements CheckOutcome {}

  /**
   * A story and what came of checking it.
   *
   * @param story the story
   * @param result what its comparison brought to light
   * @param keptApart pairs of its claims that look alike but answer different questions
   * @param decisions what was decided on its findings
   * @param decisionsFile where decisions on it are written down; it need not exist
   */
  record CheckedStory(
      Story story,
      CheckResult result,
      List<Blocked> keptApart,
      Decisions decisions,
      InputFile decisionsFile) {

    /**
     * The same story with other decisions.
     *
     * @param others what was decided since
     * @return a story that differs in nothing else
     */
    public CheckedStory decidedBy(Decisions others) {
      return new CheckedStory(story, result, keptApart, others, decisionsFile);
    }
  }
}
