package org.factlint.cli.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.report.TextLook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the command line says of {@code factlint rules stats}.
 *
 * @param reports the paths of reports
 * @param paths what is to be checked
 * @param format how statistics are written
 * @param look how text looks
 * @param place the absolute path of the file to write; empty for standard output
 * @param timed whether to measure what rules cost
 */
record StatsOptions(
    List<String> reports,
    List<String> paths,
    Format format,
    TextLook look,
    Optional<Path> place,
    boolean timed) {
  static final String NAME = "stats";

  private static final String TIME = "--time";
  private static final String STANDARD_OUTPUT = "-";
  private static final String REPORT = ".json";
  private static final String FACTS = ".facts.json";

  /** How statistics are written. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .sortOptions(false)
        .header("Tells what each rule found, how people decided on it, and how precise it is.")
        .description(
            "",
            "Of what people decided, only not-comparable and misread count against a rule. Rules"
                + " with too many false alarms are named.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:the statistics were made, whatever they say",
                "2:bad usage, or a file that could not be read or checked",
                "3:no claim was read where something was to be checked",
                "70:a fault of the program itself"))
        .footer(
            "",
            "Examples:",
            "  factlint rules stats                            checks what factlint.json names",
            "  factlint rules stats old/*.json                 over reports of earlier checks",
            "  factlint rules stats --format html -o rules.html  a page with every finding");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("REPORT|PATH")
            .arity("0..*")
            .type(String[].class)
            .description(
                "A report is a discrepancy-report.json. A path is a folder or a fact file, which is"
                    + " checked, and the decisions beside it hold. Default: what factlint.json"
                    + " names is checked. A finding of several of them counts once.")
            .build());
    spec.addOption(
        Options.valued(Options.FORMAT, "WORD")
            .description(
                "text (default), json for another program, or html: a page with every finding.")
            .completionCandidates(List.of("text", "json", "html"))
            .build());
    spec.addOption(
        Options.output("FILE")
            .description("The file to write; - for standard output (default).")
            .build());
    spec.addOption(
        Options.flag(TIME)
            .description(
                "Measure for some seconds what each rule costs over the stories that are checked."
                    + " Times differ from run to run.")
            .build());
    spec.addOption(RuleCommands.own());
    spec.addOption(Options.colour());
    spec.addOption(Options.help());
    return spec;
  }

  static StatsOptions of(ParseResult parsed, Format format, TextLook look, Path workingDirectory)
      throws UsageException {
    List<String> reports = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String given :
        new LinkedHashSet<>(Arrays.asList(parsed.matchedPositionalValue(0, new String[0])))) {
      (given.endsWith(REPORT) && !given.endsWith(FACTS) ? reports : paths).add(given);
    }
    StatsOptions options =
        new StatsOptions(
            List.copyOf(reports),
            List.copyOf(paths),
            format,
            look,
            Given.text(parsed, Options.OUTPUT)
                .filter(given -> !given.equals(STANDARD_OUTPUT))
                .map(given -> workingDirectory.resolve(given).normalize()),
            parsed.hasMatchedOption(TIME));
    if (options.timed() && !options.checks()) {
      throw new UsageException(
          TIME
              + ": found reports alone, expected something to check; name a folder or a fact file,"
              + " or no report");
    }
    return options;
  }

  /** Whether anything is to be checked. */
  boolean checks() {
    return reports.isEmpty() || !paths.isEmpty();
  }

  /** The folder that links of a page start from. */
  Path folder(Path workingDirectory) {
    return place
        .map(file -> Objects.requireNonNull(file.getParent(), "an absolute path"))
        .orElse(workingDirectory);
  }
}
