package org.factlint.report.judging;

import java.util.ArrayList;
import java.util.List;
import org.factlint.decision.Decision;
import org.factlint.finding.Finding;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.report.past.PastFinding;
import org.factlint.report.past.PastFinding.PastDecision;
import org.factlint.report.past.PastFinding.Question;
import org.factlint.report.past.PastReport;

/**
 * What one report has, or one check found.
 *
 * @param report the report's path, with {@code /}; empty for a check
 * @param stories how many stories were checked; 0 for a report, which does not tell
 * @param findings the findings, in their order
 */
public record FindingList(String report, int stories, List<JudgedFinding> findings) {

  /**
   * Copies the list.
   *
   * @param report the report's path
   * @param stories how many stories were checked
   * @param findings the findings
   */
  public FindingList {
    findings = List.copyOf(findings);
  }

  /**
   * What a report has.
   *
   * @param report the report
   * @param shown its path, with {@code /}
   * @return its findings
   */
  public static FindingList of(PastReport report, String shown) {
    return new FindingList(
        shown, 0, report.findings().stream().map(finding -> judged(finding, shown)).toList());
  }

  private static JudgedFinding judged(PastFinding finding, String shown) {
    return new JudgedFinding(
        finding.id(),
        finding.kind(),
        finding.level(),
        finding.rule(),
        finding.ruleVersion(),
        finding.question(),
        finding.decision().stream().toList(),
        List.of(shown));
  }

  /**
   * What a check found, with the decisions that hold for its stories.
   *
   * @param checked what came of the check
   * @return its findings
   */
  public static FindingList of(Checked checked) {
    List<JudgedFinding> findings = new ArrayList<>();
    for (CheckedStory story : checked.stories()) {
      for (Finding finding : story.result().findings()) {
        findings.add(judged(finding, story.decisions().on(finding).stream().toList()));
      }
    }
    return new FindingList("", checked.stories().size(), findings);
  }

  private static JudgedFinding judged(Finding finding, List<Decision> decisions) {
    Finding.Subject subject = finding.subject();
    return new JudgedFinding(
        finding.id(),
        finding.kind(),
        finding.level(),
        finding.rule().id(),
        finding.rule().version(),
        new Question(subject.story(), subject.topic(), subject.aspect()),
        decisions.stream().map(made -> new PastDecision(made.as(), made.reason())).toList(),
        List.of(""));
  }
}
