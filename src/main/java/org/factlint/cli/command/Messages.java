package org.factlint.cli.command;

import java.io.PrintStream;
import java.util.List;
import org.factlint.finding.Problem;
import org.factlint.job.CheckOutcome.NothingRead;
import org.factlint.report.VisibleText;
import org.factlint.rule.InvalidRulesException;
import org.factlint.rule.RuleProblem;

/** What is said to whoever runs a command, beside the report; one line each. */
public final class Messages {
  private final PrintStream err;

  /**
   * Says things to a stream.
   *
   * @param err takes them
   */
  public Messages(PrintStream err) {
    this.err = err;
  }

  /**
   * Says one thing.
   *
   * @param message what to say; strangers may have written parts of it
   */
  public void say(String message) {
    err.println("factlint: " + VisibleText.of(message));
  }

  /**
   * Tells what is wrong with files.
   *
   * @param problems what is wrong, a line each
   */
  public void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      err.println(VisibleText.of(line(problem)));
    }
  }

  /**
   * Tells what is wrong with rules, so that nothing was done.
   *
   * @param rules what is wrong
   */
  public void broken(InvalidRulesException rules) {
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

  /**
   * Tells where no claim was found.
   *
   * @param nothing what was looked at
   */
  public void nothingRead(NothingRead nothing) {
    String where = String.join(", ", nothing.looked());
    String found =
        nothing.sources() == 0
            ? "there is no article (.txt, .md, .html) and no fact file (NAME.facts.json)"
            : "nothing checkable was found in what is there";
    say("no claim was read under " + where + ": " + found);
  }
}
