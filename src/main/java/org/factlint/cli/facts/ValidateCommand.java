package org.factlint.cli.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.ProgramVersion;
import org.factlint.cli.command.ReadingCache;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.cli.option.Options;
import org.factlint.cli.output.ChangeOutput;
import org.factlint.cli.output.Ending;
import org.factlint.cli.output.ReportOutput;
import org.factlint.cli.output.Targets;
import org.factlint.config.Configuration;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.config.FailOn;
import org.factlint.finding.Problem;
import org.factlint.job.ProjectRules;
import org.factlint.job.ValidateJob;
import org.factlint.job.Validation;
import org.factlint.job.mend.MendJob;
import org.factlint.report.FindingsReport;
import org.factlint.report.ProblemTextWriter;
import org.factlint.report.Tool;
import org.factlint.rule.OwnRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint validate}: tells what is wrong with fact files and what they lean on. */
public final class ValidateCommand implements Command {
  private static final String NAME = "validate";
  private static final String FIX = "--fix";
  private static final String ACCEPT_ARTICLE = "--accept-article";

  private final Terminal terminal;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
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
            .paramLabel("PATH")
            .arity("0..*")
            .type(String[].class)
            .description(
                "Folders, fact files, articles (their fact files are validated), entities.json or"
                    + " vocabulary.json (all that they hold for is validated). Default: what"
                    + " factlint.json names, else the current folder.")
            .build());
    spec.addOption(
        Options.valued(Options.FORMAT, "WORD,…")
            .description(
                "What to write: text (default), json, markdown, sarif, junit, github, gitlab.")
            .build());
    spec.addOption(
        Options.output("PLACE")
            .description(
                "Where to write: a folder; or, with one format, a file or - for standard output."
                    + " Default: one format is printed, several go to the folder of reports.")
            .build());
    spec.addOption(
        Options.valued(Options.FAIL_ON, "LEVEL")
            .description("What fails the validation: error (default), warning or never.")
            .build());
    addMendingOptions(spec);
    spec.addOption(Options.quiet("Print the problems alone."));
    spec.addOption(Options.colour());
    spec.addOption(Options.help());
    return spec;
  }

  private static void addMendingOptions(CommandSpec spec) {
    spec.addOption(
        Options.flag(FIX)
            .description(
                "First mend what is mechanical: missing ids, offsets, prefix and suffix, the order"
                    + " of properties, and quotations of which only quotation marks, dashes and"
                    + " spaces differ from one place of the article. Values stay as they are.")
            .build());
    spec.addOption(Options.dryRun("With --fix: show the difference instead, and write nothing."));
    spec.addOption(
        Options.flag(ACCEPT_ARTICLE)
            .description(
                "With --fix: the article has changed, and the claims hold for it as it is now:"
                    + " write its SHA-256 and mend anchors.")
            .build());
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header("Tells what is wrong with fact files, each problem with its line and column.")
        .description(
            "",
            "It reads the fact files, their articles, entities.json, vocabulary.json and"
                + " factlint.json, and tells all problems in one run: what is no JSON or no fact"
                + " file, what names something unknown, quotations that do not stand in the article,"
                + " and claims whose date, amount, name, denial or firmness their words do not tell."
                + " What decisions.jsonl covers is only counted."
                + " It compares nothing, and without --fix it writes nothing.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:no problem at or above --fail-on",
                "1:problems",
                "2:bad usage, or a path that leads nowhere",
                "3:no fact file was found",
                "70:a fault of the program itself"))
        .footer(
            "",
            "Examples:",
            "  factlint validate                         what factlint.json names",
            "  factlint validate city/one.facts.json     one fact file",
            "  factlint validate --fail-on warning       stricter, for a build server",
            "  factlint validate --fix                   mends what needs no judgement",
            "  factlint validate --fix --dry-run         only shows what that would change");
  }

  @Override
  public int run(ParseResult parsed) throws UsageException, UnwritableException {
    CheckOptions options = CheckOptions.of(parsed);
    ConfigurationReading reading = ConfigurationReader.nearest(terminal.workingDirectory());
    Configuration configuration = reading.configuration();
    Targets targets = Targets.ofValidation(options, configuration, terminal.workingDirectory());
    ProjectRules rules = ProjectRules.of(configuration, OwnRules.NONE);
    mend(parsed, options, configuration);
    Validation validation =
        new ValidateJob(configuration, terminal.workingDirectory())
            .keepingIn(ReadingCache.of(terminal.environment()))
            .run(options.paths());
    List<Problem> problems = new ArrayList<>(reading.problems());
    problems.addAll(rules.problems());
    problems.addAll(validation.problems());
    problems.addAll(validation.unfound());
    FindingsReport report =
        FindingsReport.of(
            problems, new Tool(ProgramVersion.NUMBER, rules.rulebook().catalogue().sha256()));
    Optional<String> looked =
        options.flags().quiet() ? Optional.empty() : Optional.of(looked(validation));
    FailOn failOn = options.failOn().orElse(configuration.output().failOn());
    int code = code(validation, report, failOn);
    new ReportOutput(
            terminal,
            options,
            new Ending(failOn, code),
            look -> new ProblemTextWriter(look, looked))
        .write(report, targets);
    return code;
  }

  private void mend(ParseResult parsed, CheckOptions options, Configuration configuration)
      throws UsageException, UnwritableException {
    boolean dryRun = parsed.hasMatchedOption(Options.DRY_RUN);
    boolean accept = parsed.hasMatchedOption(ACCEPT_ARTICLE);
    if (parsed.hasMatchedOption(FIX)) {
      new ChangeOutput(terminal, dryRun, options.flags().quiet())
          .write(
              new MendJob(configuration, terminal.workingDirectory()).run(options.paths(), accept));
    } else if (dryRun || accept) {
      throw new UsageException(
          "validate: found "
              + (dryRun ? Options.DRY_RUN : ACCEPT_ARTICLE)
              + " without --fix, expected both; add --fix");
    }
  }

  private static int code(Validation validation, FindingsReport report, FailOn failOn) {
    if (!validation.unfound().isEmpty()) {
      return ExitCode.NOT_CHECKABLE;
    }
    if (report.problems().stream().anyMatch(problem -> failOn.fails(problem.level()))) {
      return ExitCode.OPEN;
    }
    return validation.sought() && validation.files() == 0 ? ExitCode.NOTHING_READ : ExitCode.PASSED;
  }

  private static String looked(Validation validation) {
    int files = validation.files();
    int claims = validation.claims();
    int decided = validation.decided().size();
    return files
        + (files == 1 ? " fact file, " : " fact files, ")
        + claims
        + (claims == 1 ? " claim" : " claims")
        + (decided == 0 ? "" : "; " + decided + " accepted by decisions");
  }
}
