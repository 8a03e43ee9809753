package org.factlint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands and options. Built by hand: annotations would be searched for at every start. */
final class Commands {
  static final String FORMAT = "--format";
  static final String OUTPUT = "--output";
  static final String RULES = "--rules";
  static final String FAIL_ON = "--fail-on";
  static final String AS_OF = "--as-of";
  static final String ONLY_NEW = "--only-new";
  static final String TRUST = "--trust";
  static final String TRUST_EXTRACTED = "--trust-extracted";
  static final String QUIET = "--quiet";
  static final String VERBOSE = "--verbose";
  static final String STORY = "--story";
  static final String DECIDED = "--decided";
  static final String COLOR = "--color";
  static final String PRINT_CONFIG = "--print-config";

  private Commands() {}

  static CommandSpec factlint() {
    CommandSpec spec = CommandSpec.create().name("factlint");
    spec.usageMessage()
        .header("A linter for facts: compares what articles claim, and quotes both sides.")
        .description(
            "",
            "It reads articles and their fact files, and reports where they agree and where they"
                + " contradict each other. It never says who is right.",
            "")
        .footer(
            "",
            "Begin with:",
            "  factlint init newsroom        makes a folder ready, with a sample",
            "  factlint check                compares what factlint.json names",
            "  factlint check FOLDER         compares the articles of a folder",
            "  factlint check --help         explains the options and exit codes",
            "  factlint extract ARTICLE      drafts a fact file, for you to correct",
            "  factlint validate             tells what is wrong with fact files",
            "  factlint rules list           lists what it looks for");
    spec.addOption(help());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    spec.addSubcommand("check", check());
    spec.addSubcommand(InitCommand.NAME, InitCommand.spec());
    spec.addSubcommand(DecideOptions.NAME, DecideOptions.spec());
    spec.addSubcommand(ReviewCommand.NAME, ReviewCommand.spec());
    spec.addSubcommand(WhyCommand.NAME, WhyCommand.spec());
    spec.addSubcommand(DiffCommand.NAME, DiffCommand.spec());
    spec.addSubcommand(ExtractCommand.NAME, ExtractCommand.spec());
    spec.addSubcommand(ClaimCommand.NAME, ClaimCommand.spec());
    spec.addSubcommand(RenameCommand.NAME, RenameCommand.spec());
    spec.addSubcommand(InspectCommand.NAME, InspectCommand.spec());
    spec.addSubcommand(ValidateCommand.NAME, ValidateCommand.spec());
    spec.addSubcommand(RuleCommands.RULES, RuleCommands.rules());
    spec.addSubcommand(EvaluateCommand.NAME, EvaluateCommand.spec());
    spec.addSubcommand(CompletionCommand.NAME, CompletionCommand.spec());
    return spec;
  }

  private static CommandSpec check() {
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
    spec.addOption(help());
    return spec;
  }

  private static void addReportOptions(CommandSpec spec) {
    spec.addOption(
        valued(FORMAT, "WORD,…")
            .description(
                "What to write: text, json, markdown, html (the default), sarif, junit, github (commands"
                    + " for the log of a build there), gitlab. Text and github are printed, the"
                    + " others go into the folder of reports.")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", OUTPUT)
            .paramLabel("PLACE")
            .type(String.class)
            .description(
                "Where to write: a folder; or, with one format, a file or - for standard output."
                    + " Default: reports")
            .build());
    spec.addOption(
        valued(FAIL_ON, "LEVEL")
            .description(
                "What fails the check, unless a decision covers it: error (default), warning or"
                    + " never.")
            .completionCandidates(List.of("error", "warning", "never"))
            .build());
    spec.addOption(
        valued(ONLY_NEW, "REF|REPORT")
            .description(
                "Tell only what a revision of the git repository, or an earlier"
                    + " discrepancy-report.json, does not have, and fail only at that. Stories"
                    + " that are the same there are not compared. Prints text, and writes files"
                    + " only where --format or --output asks for them.")
            .build());
    spec.addOption(
        valued(TRUST, "REF")
            .description(
                "Take rules, configuration and decisions from a revision of the git repository,"
                    + " for changes from outside; the report says what the change would alter in"
                    + " them.")
            .build());
    spec.addOption(
        valued(AS_OF, "DATE")
            .description(
                "The day to look from, YYYY-MM-DD: decisions that held until an earlier day cover"
                    + " nothing any more. Default: none is over.")
            .build());
  }

  private static void addOtherOptions(CommandSpec spec) {
    spec.addOption(
        valued(RULES, "DIR")
            .description(
                "A folder of rules of your own, each DIR/RULE-ID/rule.drl: they judge beside the"
                    + " standard ones; of one name, yours alone does. A rule is code, so this is"
                    + " only ever said here. What is more than a judgement is refused.")
            .build());
    spec.addOption(
        flag(STORY)
            .description(
                "Files stand for the stories that they belong to: each is compared with all other"
                    + " sources of its story. For a commit hook, which knows what was changed.")
            .build());
    spec.addOption(
        flag(TRUST_EXTRACTED)
            .description(
                "Let claims that only the program has read count as much as reviewed ones.")
            .build());
    spec.addOption(
        OptionSpec.builder("-q", QUIET)
            .description("Print nothing but what is wrong with the input.")
            .build());
    spec.addOption(
        OptionSpec.builder("-v", VERBOSE)
            .description(
                "List what is usually only counted; say what was passed over and where the time"
                    + " went.")
            .build());
    spec.addOption(
        flag(DECIDED)
            .description(
                "Write into sarif what decisions cover, too, as suppressed. Code scanning of GitHub"
                    + " would open it again.")
            .build());
    spec.addOption(colour());
    spec.addOption(
        flag(PRINT_CONFIG).description("Print the configuration that holds, and stop.").build());
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header("Compares the sources of each story, and reports where they disagree.")
        .description("")
        .exitCodeListHeading("%nExit codes:%n")
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
    usage.exitCodeList(exitCodes());
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "nothing is open at or above --fail-on");
    codes.put("1", "something is open");
    codes.put("2", "bad usage, or input that could not be read; nothing was written");
    codes.put("3", "no claim was read");
    codes.put("70", "a fault of the program itself");
    return codes;
  }

  static OptionSpec colour() {
    return valued(COLOR, "WHEN")
        .description("auto (default), always or never. NO_COLOR is respected.")
        .completionCandidates(List.of("auto", "always", "never"))
        .build();
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Explain, and stop.")
        .build();
  }

  static OptionSpec.Builder valued(String name, String label) {
    return OptionSpec.builder(name).paramLabel(label).type(String.class);
  }

  static OptionSpec.Builder flag(String name) {
    return OptionSpec.builder(name);
  }
}
