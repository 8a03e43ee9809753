package org.factlint.cli.check;

import java.util.List;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.Stopwatch;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.cli.option.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint check}: compares the sources of stories. */
public final class CheckCommand implements Command {
  private static final String NAME = "check";

  private final Terminal terminal;
  private final Stopwatch stopwatch;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   * @param stopwatch measures where the time goes
   */
  public CheckCommand(Terminal terminal, Stopwatch stopwatch) {
    this.terminal = terminal;
    this.stopwatch = stopwatch;
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
                "A folder is a story: its sources are compared with each other; a fact file stands"
                    + " for its article, and other articles are read on the fly. Files are one"
                    + " story, and an article named here is always read itself. Default: what"
                    + " factlint.json names, else the current folder.")
            .build());
    addReportOptions(spec);
    addOtherOptions(spec);
    spec.addOption(Options.help());
    return spec;
  }

  private static void addReportOptions(CommandSpec spec) {
    spec.addOption(
        Options.valued(Options.FORMAT, "WORD,…")
            .description(
                "What to write: text, json, markdown, html (the default), sarif, junit, github (commands"
                    + " for the log of a build there), gitlab. Text and github are printed, the"
                    + " others go into the folder of reports.")
            .build());
    spec.addOption(
        Options.output("PLACE")
            .description(
                "Where to write: a folder; or, with one format, a file or - for standard output."
                    + " Default: reports")
            .build());
    spec.addOption(
        Options.valued(Options.FAIL_ON, "LEVEL")
            .description(
                "What fails the check, unless a decision covers it: error (default), warning or"
                    + " never.")
            .completionCandidates(List.of("error", "warning", "never"))
            .build());
    spec.addOption(
        Options.valued(CheckOptions.ONLY_NEW, "REF|REPORT")
            .description(
                "Tell only what a revision of the git repository, or an earlier"
                    + " discrepancy-report.json, does not have, and fail only at that. Stories"
                    + " that are the same there are not compared. Prints text, and writes files"
                    + " only where --format or --output asks for them.")
            .build());
    spec.addOption(
        Options.valued(CheckOptions.TRUST, "REF")
            .description(
                "Take rules, configuration and decisions from a revision of the git repository,"
                    + " for changes from outside; the report says what the change would alter in"
                    + " them.")
            .build());
    spec.addOption(
        Options.valued(CheckOptions.AS_OF, "DATE")
            .description(
                "The day to look from, YYYY-MM-DD: decisions that held until an earlier day cover"
                    + " nothing any more. Default: none is over.")
            .build());
  }

  private static void addOtherOptions(CommandSpec spec) {
    spec.addOption(
        Options.rules(
            "A folder of rules of your own, each DIR/RULE-ID/rule.drl: they judge beside the"
                + " standard ones; of one name, yours alone does. A rule is code, so this is"
                + " only ever said here. What is more than a judgement is refused."));
    spec.addOption(
        Options.flag(CheckOptions.STORY)
            .description(
                "Files stand for the stories that they belong to: each is compared with all other"
                    + " sources of its story. For a commit hook, which knows what was changed.")
            .build());
    spec.addOption(Options.trustExtracted());
    spec.addOption(Options.quiet("Print nothing but what is wrong with the input."));
    spec.addOption(
        OptionSpec.builder("-v", CheckOptions.VERBOSE)
            .description(
                "List what is usually only counted; say what was passed over and where the time"
                    + " went.")
            .build());
    spec.addOption(
        Options.flag(CheckOptions.DECIDED)
            .description(
                "Write into sarif what decisions cover, too, as suppressed. Code scanning of GitHub"
                    + " would open it again.")
            .build());
    spec.addOption(Options.colour());
    spec.addOption(
        Options.flag(CheckOptions.PRINT_CONFIG)
            .description("Print the configuration that holds, and stop.")
            .build());
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header("Compares the sources of each story, and reports where they disagree.")
        .description("")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:nothing is open at or above --fail-on",
                "1:something is open",
                "2:bad usage, or input that could not be read; nothing was written",
                "3:no claim was read",
                "70:a fault of the program itself"))
        .footer(
            "",
            "Examples:",
            "  factlint check                            text here; JSON, Markdown and a page in reports/",
            "  factlint check city/                      one folder, one story",
            "  factlint check a.txt b.txt                two articles that nobody prepared",
            "  factlint check a.facts.json b.facts.json  two fact files, one story",
            "  factlint check --format json --output -   for another program",
            "  factlint check --rules my-rules/          with rules of your own",
            "  factlint check --fail-on warning          stricter, for a build server",
            "  factlint check --only-new origin/main     only what a change brought",
            "  factlint check --only-new old.json        only what this report does not have");
  }

  @Override
  public int run(ParseResult parsed) throws UsageException {
    return new CheckRun(terminal, stopwatch).run(CheckOptions.of(parsed));
  }
}
