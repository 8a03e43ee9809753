package org.factlint.cli.check;

import java.util.List;
import org.factlint.cache.ContentCache;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.ProgramVersion;
import org.factlint.cli.command.ReadingCache;
import org.factlint.cli.command.Stopwatch;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.cli.output.Ending;
import org.factlint.cli.output.ReportOutput;
import org.factlint.cli.output.Targets;
import org.factlint.config.Configuration;
import org.factlint.config.Configuration.Output;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.config.ConfigurationWriter;
import org.factlint.config.FailOn;
import org.factlint.extract.coverage.CoverageReader;
import org.factlint.factfile.PolicyReader;
import org.factlint.factfile.PolicyReading;
import org.factlint.factfile.PolicyWriter;
import org.factlint.finding.Problem;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.CheckOutcome.NothingRead;
import org.factlint.job.CheckRequest;
import org.factlint.job.ProjectRules;
import org.factlint.job.Scope;
import org.factlint.job.revision.Base;
import org.factlint.report.FindingsReport;
import org.factlint.report.TextReportWriter;
import org.factlint.rule.InvalidRulesException;
import org.factlint.rule.OwnRules;

/** A check that is run: it compares, writes the reports, and says how it went. */
final class CheckRun {
  private final Terminal terminal;
  private final Stopwatch stopwatch;
  private final Messages messages;
  private final ContentCache cache;

  CheckRun(Terminal terminal, Stopwatch stopwatch) {
    this.terminal = terminal;
    this.stopwatch = stopwatch;
    this.messages = new Messages(terminal.err());
    this.cache = ReadingCache.of(terminal.environment());
  }

  int run(CheckOptions options) throws UsageException {
    stopwatch.begin("configuration");
    try (Against against = Against.open(options, terminal)) {
      return run(options, against);
    }
  }

  private int run(CheckOptions options, Against against) throws UsageException {
    ConfigurationReading present = ConfigurationReader.nearest(terminal.workingDirectory());
    ConfigurationReading reading =
        against.bases().trusted().map(Base::configuration).orElse(present);
    Configuration configuration = reading.configuration();
    if (!reading.problems().isEmpty()) {
      return notCheckable(reading.problems());
    }
    Targets targets = Targets.of(options, configuration, terminal.workingDirectory());
    OwnRules own = ownRules(options, against);
    ProjectRules rules = ProjectRules.of(configuration, own);
    if (!rules.problems().isEmpty()) {
      return notCheckable(rules.problems());
    }
    if (options.flags().printConfiguration()) {
      return print(configuration.with(output(options, configuration)));
    }
    PastFindings past = PastFindings.of(options, targets, terminal);
    if (!past.problems().isEmpty()) {
      return notCheckable(past.problems());
    }
    CheckRequest request = request(options, configuration);
    CheckOutcome outcome =
        against.any()
            ? against.check(request, own, options, present, stopwatch)
            : CheckJob.by(rules.rulebook(), stopwatch).keepingIn(cache).run(request);
    if (outcome instanceof Checked checked && past.baseline().isPresent()) {
      Scope scope = Scope.newAgainst(options.gate().onlyNew().orElseThrow());
      outcome = past.baseline().get().brought(checked, scope);
    }
    int code = end(outcome, options, configuration, targets);
    if (options.flags().verbose()) {
      stopwatch.report(terminal.err());
    }
    return code;
  }

  /** The two files that would say what holds: the configuration, then the thresholds. */
  private int print(Configuration configuration) {
    PolicyReading policy =
        configuration
            .own()
            .policy()
            .map(PolicyReader::merged)
            .orElseGet(() -> new PolicyReading(PolicyReader.standard(), List.of()));
    if (!policy.problems().isEmpty()) {
      return notCheckable(policy.problems());
    }
    terminal.out().print(ConfigurationWriter.write(configuration));
    terminal.out().print(PolicyWriter.write(policy.policy()));
    return ExitCode.PASSED;
  }

  private OwnRules ownRules(CheckOptions options, Against against) throws UsageException {
    if (options.rules().isEmpty()) {
      return OwnRules.NONE;
    }
    stopwatch.begin("own rules");
    OwnRules own = against.ownRules(options.rules().get(), terminal);
    if (!own.problems().isEmpty()) {
      throw new InvalidRulesException(own.problems());
    }
    return own;
  }

  /** The command line wins. */
  private static Output output(CheckOptions options, Configuration configuration) {
    Output configured = configuration.output();
    return new Output(
        options.formats().orElse(configured.formats()),
        options.failOn().orElse(configured.failOn()));
  }

  private CheckRequest request(CheckOptions options, Configuration configuration) {
    return new CheckRequest(
        configuration,
        terminal.workingDirectory(),
        options.paths(),
        options.flags().trustExtracted(),
        options.flags().wholeStories(),
        options.gate().asOf());
  }

  private int end(
      CheckOutcome outcome, CheckOptions options, Configuration configuration, Targets targets) {
    if (outcome instanceof NotCheckable not) {
      return notCheckable(not.problems());
    } else if (outcome instanceof NothingRead nothing) {
      if (options.flags().wholeStories() && nothing.sources() == 0) {
        messages.say("none of this belongs to a story: nothing to compare");
        return ExitCode.PASSED;
      }
      messages.problems(nothing.problems());
      messages.nothingRead(nothing);
      return ExitCode.NOTHING_READ;
    }
    Checked checked = (Checked) outcome;
    messages.problems(checked.problems());
    FailOn failOn = options.failOn().orElse(configuration.output().failOn());
    FindingsReport report =
        FindingsReport.of(checked, ProgramVersion.NUMBER, new CoverageReader(cache));
    return write(report, options, failOn, targets);
  }

  private int notCheckable(List<Problem> problems) {
    messages.problems(problems);
    messages.say("nothing was checked, and no report was written");
    return ExitCode.NOT_CHECKABLE;
  }

  private int write(FindingsReport report, CheckOptions options, FailOn failOn, Targets targets) {
    stopwatch.begin("writing");
    int code = report.fails(failOn) ? ExitCode.OPEN : ExitCode.PASSED;
    try {
      new ReportOutput(
              terminal,
              options,
              new Ending(failOn, code),
              look -> new TextReportWriter(look, failOn))
          .write(report, options.flags().quiet() ? targets.withoutText() : targets);
    } catch (UnwritableException refused) {
      terminal.err().println(refused.getMessage());
      return ExitCode.NOT_CHECKABLE;
    }
    return code;
  }
}
