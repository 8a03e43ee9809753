package org.factlint.cli.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.factlint.check.RuleTimer;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.ReadingCache;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.output.WholeFiles;
import org.factlint.cli.output.WholeFiles.NewFile;
import org.factlint.compare.Fact;
import org.factlint.compare.story.Comparer;
import org.factlint.config.Configuration;
import org.factlint.finding.Problem;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.CheckOutcome.NothingRead;
import org.factlint.job.CheckRequest;
import org.factlint.report.html.RuleStatisticsPage;
import org.factlint.report.judging.FindingList;
import org.factlint.report.judging.RuleStatistics;
import org.factlint.report.judging.StatisticsJson;
import org.factlint.report.judging.StatisticsText;
import org.factlint.report.past.PastReport;
import org.factlint.report.past.PastReportReader;
import org.factlint.rule.Rulebook;
import org.factlint.text.InputFile;

/** {@code factlint rules stats}: what each rule found, and how that was decided. */
final class RulesStatsCommand {
  private final Terminal terminal;
  private final Messages messages;
  private final StatsOptions options;
  private final Configuration configuration;
  private final Rulebook rules;
  private final List<FindingList> lists = new ArrayList<>();
  private final PageAddresses addresses;

  RulesStatsCommand(
      Terminal terminal, StatsOptions options, Configuration configuration, Rulebook rules) {
    this.terminal = terminal;
    this.messages = new Messages(terminal.err());
    this.options = options;
    this.configuration = configuration;
    this.rules = rules;
    this.addresses = new PageAddresses(options.folder(terminal.workingDirectory()));
  }

  int run() throws UsageException {
    if (!readReports()) {
      return ExitCode.NOT_CHECKABLE;
    }
    if (!options.checks()) {
      return write(RuleStatistics.of(rules, lists));
    }
    CheckOutcome outcome = check();
    if (outcome instanceof NotCheckable not) {
      messages.problems(not.problems());
      return ExitCode.NOT_CHECKABLE;
    } else if (outcome instanceof NothingRead nothing) {
      messages.problems(nothing.problems());
      messages.nothingRead(nothing);
      return ExitCode.NOTHING_READ;
    }
    Checked checked = (Checked) outcome;
    messages.problems(checked.problems());
    FindingList found = FindingList.of(checked);
    lists.add(found);
    addresses.add(found.report(), configuration.folder().resolve(configuration.reports()));
    RuleStatistics statistics = RuleStatistics.of(rules, lists);
    return write(
        options.timed()
            ? statistics.with(RuleTimer.measure(rules, facts(checked), System::nanoTime))
            : statistics);
  }

  private boolean readReports() throws UsageException {
    List<Problem> problems = new ArrayList<>();
    Set<Path> read = new HashSet<>();
    for (String given : options.reports()) {
      InputFile file = Given.report(given, terminal);
      requireKept(given, file);
      if (!read.add(file.path())) {
        continue;
      }
      PastReport report = PastReportReader.read(file);
      problems.addAll(report.problems());
      lists.add(FindingList.of(report, file.shown()));
      addresses.add(
          file.shown(), Objects.requireNonNull(file.path().getParent(), "an absolute path"));
    }
    messages.problems(problems);
    return problems.isEmpty();
  }

  /** What is read stays as it is. */
  private void requireKept(String given, InputFile file) throws UsageException {
    if (options.place().filter(file.path()::equals).isPresent()) {
      throw new UsageException(
          "--output: found the report “"
              + given
              + "” that is read, expected another file; name one that is not a report");
    }
  }

  private CheckOutcome check() {
    CheckRequest request =
        new CheckRequest(
            configuration, terminal.workingDirectory(), options.paths(), false, Optional.empty());
    return CheckJob.by(rules).keepingIn(ReadingCache.of(terminal.environment())).run(request);
  }

  private static List<List<Fact>> facts(Checked checked) {
    Comparer comparer = new Comparer();
    return checked.stories().stream()
        .map(story -> comparer.compare(story.story()).facts())
        .toList();
  }

  private String content(RuleStatistics statistics) {
    return switch (options.format()) {
      case TEXT -> StatisticsText.write(statistics, options.look());
      case JSON -> StatisticsJson.write(statistics);
      case HTML -> RuleStatisticsPage.write(statistics, addresses::of);
    };
  }

  private int write(RuleStatistics statistics) {
    String content = content(statistics);
    if (options.place().isEmpty()) {
      terminal.out().print(content);
      return ExitCode.PASSED;
    }
    Path place = options.place().get();
    Path folder = terminal.workingDirectory();
    Path near = place.startsWith(folder) ? folder.relativize(place) : place;
    String shown = near.toString().replace('\\', '/');
    try {
      WholeFiles.write(List.of(new NewFile(place, shown, content)));
    } catch (UnwritableException refused) {
      messages.say(String.valueOf(refused.getMessage()));
      return ExitCode.NOT_CHECKABLE;
    }
    messages.say("wrote " + shown);
    return ExitCode.PASSED;
  }
}
