package org.factlint.cli.check;

import java.util.List;
import java.util.Optional;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.cli.option.OwnFolder;
import org.factlint.config.Configuration;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.finding.Problem;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.CheckOutcome.NothingRead;
import org.factlint.job.CheckRequest;
import org.factlint.job.ProjectRules;
import org.factlint.job.inquiry.PairAccount;
import org.factlint.job.inquiry.WhyJob;
import org.factlint.report.TextLook;
import org.factlint.report.inquiry.PairJson;
import org.factlint.report.inquiry.PairText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint why}: why two claims were flagged, or were not. */
public final class WhyCommand implements Command {
  private static final String NAME = "why";

  private final Terminal terminal;
  private final Messages messages;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public WhyCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = new Messages(terminal.err());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    explain(spec.usageMessage());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("CLAIM CLAIM")
            .hideParamSyntax(true)
            .arity("0..*")
            .type(String[].class)
            .description(
                "Two claims, each by its name, SOURCE/CLAIM, or CLAIM where only one source has it;"
                    + " or by a place as reports print it, FILE:LINE:COLUMN, in the article or in"
                    + " the fact file.")
            .build());
    spec.addOption(Options.in("claims"));
    spec.addOption(Options.rules("A folder of rules of your own that judge, too."));
    spec.addOption(
        Options.valued(Options.FORMAT, "WORD")
            .description("What to write: text (default) or json.")
            .build());
    spec.addOption(Options.colour());
    spec.addOption(Options.help());
    return spec;
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header("Tells why two claims were flagged, or were not.")
        .description(
            "",
            "It compares as check does, and tells what both claims say alike, what only one says,"
                + " what keeps them apart, which questions they were both asked, and what came of"
                + " each.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:it was told, whatever the reason is",
                "2:bad usage, no such claim, or input that could not be read",
                "3:no claim was read",
                "70:a fault of the program itself"))
        .footer(
            "",
            "Examples:",
            "  factlint why gazette/opens-1 herald/opens-2        two claims by their names",
            "  factlint why news.txt:3:1 view.txt:5:1             by the places of their quotations",
            "  factlint why a.txt:3:1 b.txt:5:1 --in a.txt --in b.txt   of articles nobody prepared");
  }

  @Override
  public int run(ParseResult parsed) throws UsageException {
    List<String> words = Given.words(parsed);
    if (words.size() != 2) {
      throw new UsageException(
          "why: found "
              + words.size()
              + " claims, expected two; name each as SOURCE/CLAIM or FILE:LINE:COLUMN");
    }
    boolean json = CheckOptions.of(parsed).json(NAME);
    TextLook look = Given.look(parsed, terminal);
    ConfigurationReading reading = ConfigurationReader.nearest(terminal.workingDirectory());
    if (!reading.problems().isEmpty()) {
      return refuse(reading.problems());
    }
    ProjectRules rules =
        ProjectRules.of(reading.configuration(), OwnFolder.given(parsed, terminal));
    if (!rules.problems().isEmpty()) {
      return refuse(rules.problems());
    }
    CheckOutcome outcome = check(reading.configuration(), Given.places(parsed), rules);
    if (outcome instanceof NotCheckable not) {
      return refuse(not.problems());
    } else if (outcome instanceof NothingRead nothing) {
      messages.nothingRead(nothing);
      return ExitCode.NOTHING_READ;
    }
    WhyJob job = new WhyJob((Checked) outcome);
    MeantClaims meant = MeantClaims.of(job.claims(), words);
    PairAccount account = job.explain(meant.a(), meant.b());
    terminal.out().print(json ? PairJson.write(account) : PairText.write(account, look));
    return ExitCode.PASSED;
  }

  private CheckOutcome check(Configuration configuration, List<String> paths, ProjectRules rules) {
    return CheckJob.by(rules.rulebook())
        .run(
            new CheckRequest(
                configuration, terminal.workingDirectory(), paths, false, Optional.empty()));
  }

  private int refuse(List<Problem> problems) {
    messages.problems(problems);
    messages.say("nothing was compared");
    return ExitCode.NOT_CHECKABLE;
  }
}
