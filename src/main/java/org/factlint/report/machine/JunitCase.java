package org.factlint.report.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.config.FailOn;
import org.factlint.decision.Decision;
import org.factlint.finding.Finding;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;

/**
 * A question that sources answer, or a problem of a file, as a test.
 *
 * @param suite the suite that it belongs to
 * @param name its name, unique within the suite
 * @param outcome how it ended
 * @param type the kind of finding, or what was checked
 * @param summary what it says, in one line
 * @param lines more about it
 * @param region where it is
 */
record JunitCase(
    String suite,
    String name,
    Outcome outcome,
    String type,
    String summary,
    List<String> lines,
    Region region) {

  /** The suite of problems, which belong to no story. */
  static final String FILES = "files";

  /** How a test can end. */
  enum Outcome {
    /** Nothing to mend. */
    PASSED,
    /** Something to know that fails nothing. */
    REMARKED,
    /** Somebody has decided on it. */
    SKIPPED,
    /** A finding that fails the run. */
    FAILED,
    /** A problem that fails the run. */
    BROKEN
  }

  static JunitCase of(Finding finding, Optional<Decision> decision, FailOn failOn) {
    Finding.Subject subject = finding.subject();
    List<String> lines = new ArrayList<>(Issue.lines(finding));
    finding.reasoning().forEach(why -> lines.add(VisibleText.of(why)));
    return new JunitCase(
        subject.story(),
        subject.topic()
            + ", "
            + Wording.question(subject.aspect())
            + " ("
            + finding.rule().id()
            + " "
            + finding.id()
            + ")",
        decision.isPresent() ? Outcome.SKIPPED : outcome(finding.level(), failOn, Outcome.FAILED),
        finding.kind().word(),
        decision.map(Wording::decided).orElse(finding.message()),
        lines,
        Region.of(finding));
  }

  static JunitCase of(Problem problem, FailOn failOn) {
    String place = problem.file() + ":" + problem.line() + ":" + problem.column();
    return new JunitCase(
        FILES,
        place + " (" + problem.rule() + " " + Fingerprint.of(problem) + ")",
        outcome(problem.level(), failOn, Outcome.BROKEN),
        problem.rule(),
        "found " + problem.found() + ", expected " + problem.expected() + "; " + problem.fix(),
        List.of(VisibleText.of(problem.message())),
        Region.of(problem));
  }

  private static Outcome outcome(Level level, FailOn failOn, Outcome failing) {
    if (failOn.fails(level)) {
      return failing;
    }
    return level == Level.NONE ? Outcome.PASSED : Outcome.REMARKED;
  }
}
