package org.factlint.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.check.CheckResult;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.finding.Level;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.CheckedStory;

/** What was found before a change, so that only what the change brought is told. */
public final class Baseline {
  private final Map<FindingId, Level> loudest = new LinkedHashMap<>();

  /** Makes one without any finding. */
  public Baseline() {}

  /**
   * Adds a finding from before the change.
   *
   * @param id its id
   * @param level how loudly it spoke
   */
  public void add(FindingId id, Level level) {
    loudest.merge(id, level, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /**
   * Adds what a check found before the change.
   *
   * @param stories the stories as they were
   */
  public void add(List<CheckedStory> stories) {
    for (CheckedStory story : stories) {
      story.result().findings().forEach(finding -> add(finding.id(), finding.level()));
    }
  }

  /**
   * Leaves out what was there before. What speaks louder than before stays: the change made it so.
   *
   * @param checked what was found after the change
   * @param scope what is told of this
   * @return what the change brought
   */
  public Checked brought(Checked checked, Scope scope) {
    return new Checked(
        checked.stories().stream().map(this::brought).toList(),
        checked.rules(),
        checked.problems(),
        scope);
  }

  private CheckedStory brought(CheckedStory story) {
    List<Finding> findings = story.result().findings().stream().filter(this::brought).toList();
    return new CheckedStory(
        story.story(),
        new CheckResult(findings, List.of(), story.result().comparisons()),
        List.of(),
        story.decisions(),
        story.decisionsFile());
  }

  private boolean brought(Finding finding) {
    Level before = loudest.get(finding.id());
    return before == null || finding.level().compareTo(before) < 0;
  }
}
