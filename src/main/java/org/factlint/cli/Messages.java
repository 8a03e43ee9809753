package org.factlint.cli;

import java.io.PrintStream;
import java.util.List;
import org.factlint.finding.Problem;
import org.factlint.job.CheckOutcome.NothingRead;
import org.factlint.report.VisibleText;
import org.factlint.rule.InvalidRulesException;
import org.factlint.rule.RuleProblem;

/** What is said to whoever runs a command, beside the report; one line each. */
final class Messages {
  private final PrintStream err;

  Messages(PrintStream err) {
    this.err = err;
  }

  void say(String message) {
    err.println("factlint: " + VisibleText.of(message));
  }

  void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      err.println(VisibleText.of(line(problem)));
    }
  }

  void broken(InvalidRulesException rules) {
    for (RuleProblem problem : rules.problems()) {
      err.println(VisibleText.of(problem.toString()));
    }
    say("nothing was checked, and no report was written");
  }

  /** As compilers print theirs, so that editors can jump to the place. */
  private static String line(Problem problem) {
    String place = problem.file() + ":" + problem.line() + ":" + problem.column();
    String what = "found " + problem.found() + ", expected " + problem.expected();
    return place + ": " + problem.level().word() + ": " + what + "; " + problem.fix();
  }

  void nothingRead(NothingRead nothing) {
    String where = String.join(", ", nothing.looked());
    String found =
        nothing.sources() == 0
            ? "there is no article (.txt, .md, .html) and no fact file (NAME.facts.json)"
            : "nothing checkable was found in what is there";
    say("no claim was read under " + where + ": " + found);
  }
}
