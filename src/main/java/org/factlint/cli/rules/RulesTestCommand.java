package org.factlint.cli.rules;

import java.util.Locale;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.OwnFolder;
import org.factlint.factfile.PolicyReading;
import org.factlint.report.VisibleText;
import org.factlint.rule.OwnRules;
import org.factlint.ruledoc.CaseRun;

/** {@code factlint rules test}: runs the cases of rules. */
final class RulesTestCommand {
  private final Terminal terminal;
  private final Messages messages;
  private final RuleProject project;

  RulesTestCommand(RuleProject project) {
    this.terminal = project.terminal();
    this.messages = new Messages(terminal.err());
    this.project = project;
  }

  int run(String folder) throws UsageException {
    if (folder.isEmpty()) {
      return tell(CaseRun.ofShipped(), 0);
    }
    OwnRules own = OwnFolder.load(folder, terminal);
    own.problems().forEach(problem -> terminal.err().println(problem));
    PolicyReading policy = project.policy();
    messages.problems(policy.problems());
    CaseRun run = CaseRun.of(project.with(own, folder, policy.policy()));
    return tell(run, own.problems().size() + policy.problems().size());
  }

  /** Prints what cases gave; of some things that are broken it was told before. */
  private int tell(CaseRun run, int told) {
    messages.problems(run.problems());
    run.failures().forEach(failure -> terminal.out().println(VisibleText.of(failure.toString())));
    int broken = told + run.problems().size();
    int failed = run.failures().size();
    terminal
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s, %s: %s",
                counted(run.rules(), "rule"),
                counted(run.cases(), "case"),
                broken + failed == 0
                    ? "every case gives what it must"
                    : counted(failed, "failure") + ", " + counted(broken, "problem")));
    return broken > 0 ? ExitCode.NOT_CHECKABLE : failed > 0 ? ExitCode.OPEN : ExitCode.PASSED;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
