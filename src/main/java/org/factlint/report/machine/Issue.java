package org.factlint.report.machine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.report.FindingsReport;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;

/**
 * A finding or a problem as forges show it: at one place, in a few lines.
 *
 * @param rule the rule or check that it comes from
 * @param level how loudly it speaks
 * @param fingerprint what stays the same while it does
 * @param title what it is, in a few words
 * @param lines what it says; each is one line and steers nothing
 * @param region where to show it
 */
record Issue(
    String rule, Level level, String fingerprint, String title, List<String> lines, Region region) {

  /** All that needs a look: problems of the files, then open findings, in the report's order. */
  static List<Issue> of(FindingsReport report) {
    List<Issue> issues = new ArrayList<>();
    report.problems().forEach(problem -> issues.add(of(problem)));
    report.findings().stream()
        .filter(finding -> finding.level() != Level.NONE && report.decision(finding).isEmpty())
        .forEach(finding -> issues.add(of(finding)));
    return issues;
  }

  private static Issue of(Problem problem) {
    String words = "found " + problem.found() + ", expected " + problem.expected();
    return new Issue(
        problem.rule(),
        problem.level(),
        Fingerprint.of(problem),
        problem.rule(),
        List.of(VisibleText.of(words + "; " + problem.fix())),
        Region.of(problem));
  }

  private static Issue of(Finding finding) {
    Finding.Subject subject = finding.subject();
    return new Issue(
        finding.rule().id(),
        finding.level(),
        // Two stories may have the same finding, and a forge shows one of a fingerprint.
        Fingerprint.of(subject.story(), finding.id().value()),
        finding.kind().title() + ": " + Wording.question(subject.aspect()),
        lines(finding),
        Region.of(finding));
  }

  /** What it is about and what it says; then each side's answer with its place, each once. */
  static List<String> lines(Finding finding) {
    Set<String> lines = new LinkedHashSet<>();
    lines.add(VisibleText.of(finding.subject().topic() + ": " + finding.message()));
    for (Evidence evidence : finding.evidence()) {
      String place = evidence.article() + ":" + evidence.quote().position().line();
      String says = evidence.claim().source() + ": " + evidence.words();
      lines.add(VisibleText.of(says + " (" + place + ")"));
    }
    return List.copyOf(lines);
  }
}
