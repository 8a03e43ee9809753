package org.factlint.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.finding.Problem;
import org.factlint.report.TextLook;
import org.factlint.report.past.DiffJsonWriter;
import org.factlint.report.past.DiffTextWriter;
import org.factlint.report.past.PastReport;
import org.factlint.report.past.PastReportReader;
import org.factlint.report.past.ReportDiff;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint diff}: what has changed between two reports, claim by claim. */
public final class DiffCommand implements Command {
  private static final String NAME = "diff";

  private final Terminal terminal;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .sortOptions(false)
        .header("Tells what has changed between two reports, claim by claim.")
        .description(
            "",
            "It reads two files discrepancy-report.json and lists findings that are new, gone, or"
                + " give other answers to the same question, and what is decided otherwise.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:the reports were compared, whatever has changed",
                "2:bad usage, or a report that could not be read",
                "70:a fault of the program itself"))
        .footer("", "Example:", "  factlint diff old.json reports/discrepancy-report.json");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("OLD.json NEW.json")
            .hideParamSyntax(true)
            .arity("0..*")
            .type(String[].class)
            .description("The two reports, the older one first.")
            .build());
    spec.addOption(
        Options.valued(Options.FORMAT, "WORD")
            .description("What to write: text (default) or json.")
            .build());
    spec.addOption(Options.colour());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UsageException {
    CheckOptions options = CheckOptions.of(parsed);
    boolean json = options.json(NAME);
    if (options.paths().size() != 2) {
      throw new UsageException(
          "diff: found " + options.paths().size() + " reports, expected two: OLD.json NEW.json");
    }
    List<PastReport> reports = new ArrayList<>();
    for (String path : options.paths()) {
      reports.add(PastReportReader.read(Given.report(path, terminal)));
    }
    List<Problem> problems =
        reports.stream().flatMap(report -> report.problems().stream()).toList();
    if (!problems.isEmpty()) {
      new Messages(terminal.err()).problems(problems);
      return ExitCode.NOT_CHECKABLE;
    }
    ReportDiff diff = ReportDiff.of(reports.get(0).findings(), reports.get(1).findings());
    TextLook look = Given.look(parsed, terminal);
    terminal.out().print(json ? DiffJsonWriter.write(diff) : DiffTextWriter.write(diff, look));
    return ExitCode.PASSED;
  }
}
