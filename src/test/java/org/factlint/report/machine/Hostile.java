package org.factlint.report.machine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.decision.DecidedAs;
import org.factlint.decision.Decision;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.Scope;
import org.factlint.report.BridgeStory;
import org.factlint.report.FindingsReport;
import org.factlint.report.SourceSummary;
import org.factlint.report.Tool;

/** A report that says a stranger's words wherever a report says words. */
final class Hostile {
  private Hostile() {}

  /** A finding and a problem, each an error. */
  static FindingsReport report(String words) {
    return report(words, 1);
  }

  /** So many findings, and a problem. */
  static FindingsReport report(String words, int findings) {
    Problem problem = new Problem("r", Level.ERROR, words, 1, 1, words, words, words, words);
    return new FindingsReport(
        new Tool("1", "2"),
        List.of(
            new SourceSummary(words, "s", words, "2024", words, words, 1, BridgeStory.coverage(9))),
        0,
        List.of(problem),
        java.util.stream.IntStream.range(0, findings).mapToObj(n -> finding(words, n)).toList(),
        List.of(),
        List.of(),
        Map.of());
  }

  /** The same finding, and a decision that covers it. */
  static FindingsReport decided(String words) {
    FindingsReport open = report(words);
    Finding finding = open.findings().get(0);
    Decision decision =
        new Decision(
            finding.id(), "date-conflict", 1, DecidedAs.EXPLAINED, words, words, null, null);
    return new FindingsReport(
        open.tool(),
        open.sources(),
        0,
        open.problems(),
        open.findings(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(finding, decision),
        List.of());
  }

  /** The same, with a change that would alter what is checked by. */
  static FindingsReport altered(String words) {
    FindingsReport report = report(words);
    Tool tool = report.tool();
    return new FindingsReport(
        new Tool(
            tool.version(),
            tool.rules(),
            tool.ownRules(),
            tool.rulesOff(),
            tool.catalogue(),
            new Scope(Optional.empty(), Optional.of("base"), List.of(words))),
        report.sources(),
        0,
        report.problems(),
        report.findings(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Finding finding(String words, int number) {
    return BridgeStory.finding(
        String.format("%016x", number),
        FindingKind.CONFLICT,
        Level.ERROR,
        "date-conflict",
        new Finding.Subject(words, words, "time", 1),
        words,
        List.of(
            BridgeStory.evidence("s", words, words, 0, words, words, words),
            BridgeStory.evidence("t", words, words, 1, words, words, words)),
        List.of(words));
  }
}
