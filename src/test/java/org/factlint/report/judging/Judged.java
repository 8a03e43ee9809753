package org.factlint.report.judging;

import java.util.List;
import java.util.Optional;
import org.factlint.decision.DecidedAs;
import org.factlint.finding.FindingId;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.report.past.PastFinding;
import org.factlint.report.past.PastFinding.PastDecision;
import org.factlint.report.past.PastFinding.Question;
import org.factlint.report.past.PastReport;

/** Invented findings on a harbour, and reports that have them. */
final class Judged {
  private Judged() {}

  static PastFinding open(String rule, String topic, Level level) {
    return finding(rule, 1, topic, level, Optional.empty());
  }

  static PastFinding decided(String rule, String topic, DecidedAs as, String reason) {
    return decided(rule, 1, topic, as, reason);
  }

  static PastFinding decided(String rule, int version, String topic, DecidedAs as, String reason) {
    PastDecision decision = new PastDecision(as, reason);
    return finding(rule, version, topic, Level.ERROR, Optional.of(decision));
  }

  private static PastFinding finding(
      String rule, int version, String topic, Level level, Optional<PastDecision> decision) {
    return new PastFinding(
        FindingId.of(List.of(rule, topic)),
        level == Level.NONE ? FindingKind.AGREEMENT : FindingKind.CONFLICT,
        level,
        rule,
        version,
        new Question("harbour", topic, "time"),
        List.of(),
        decision);
  }

  static FindingList report(String name, PastFinding... findings) {
    return FindingList.of(new PastReport(List.of(findings), List.of()), name);
  }
}
