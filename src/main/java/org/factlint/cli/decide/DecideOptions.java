package org.factlint.cli.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.decision.DecidedAs;
import org.factlint.factfile.json.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** The command line of {@code factlint decide}. */
final class DecideOptions {
  static final String NAME = "decide";
  static final String ON = "--on";
  static final String UNTIL = "--until";

  private static final String AS = "--as";
  private static final String REASON = "--reason";

  private DecideOptions() {}

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    explain(spec.usageMessage());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FINDING")
            .arity("0..*")
            .type(String[].class)
            .description(
                "Ids of findings, as the report gives them; the first digits of an id do, if no"
                    + " other begins with them. Or places of problems as validate prints them,"
                    + " FILE:LINE:COLUMN.")
            .build());
    spec.addOption(
        Options.valued(AS, "WORD")
            .description(
                "real: the sources do contradict each other. explained: it only seems so."
                    + " immaterial: it does not matter. not-comparable: other questions were"
                    + " compared. misread: a claim was wrongly read. deferred: to be decided"
                    + " later, with --until.")
            .build());
    spec.addOption(Options.valued(REASON, "TEXT").description("Why; always needed.").build());
    spec.addOption(Signature.option());
    spec.addOption(
        Options.valued(ON, "DATE")
            .description("The day of the decision, YYYY-MM-DD. Default: today, in UTC.")
            .build());
    spec.addOption(
        Options.valued(UNTIL, "DATE")
            .description("The last day on which it holds, for checks with --as-of.")
            .build());
    spec.addOption(Options.in("findings"));
    spec.addOption(Options.rules("The folder of rules of your own that found them, if any."));
    spec.addOption(Options.quiet("Print nothing but what is wrong."));
    spec.addOption(Options.help());
    return spec;
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header("Writes down what you decided on findings; a check then passes over them.")
        .description(
            "",
            "It checks, looks the findings up, and writes a line each into decisions.jsonl beside"
                + " the sources, in the place of a line on the same finding. A decision covers a"
                + " finding while its answers and the meaning of its rule stay the same.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:written",
                "2:bad usage, no such finding, or a file that could not be read or written",
                "70:a fault of the program itself"))
        .footer(
            "",
            "Examples:",
            "  factlint decide 124b --as real --reason \"One of the two days is wrong.\"",
            "  factlint decide 3f2a 9c0d --as deferred --until 2024-06-30 --reason \"We asked.\"");
  }

  static List<String> findings(ParseResult parsed) throws UsageException {
    List<String> given = Given.words(parsed);
    if (given.isEmpty()) {
      throw new UsageException(
          "decide: found no finding, expected the id of at least one; copy it from the report");
    }
    return given;
  }

  static DecidedAs as(ParseResult parsed) throws UsageException {
    List<DecidedAs> all = List.of(DecidedAs.values());
    String known = all.stream().map(DecidedAs::word).collect(Collectors.joining(", "));
    Optional<String> given = Given.text(parsed, AS);
    if (given.isEmpty()) {
      throw new UsageException(
          "decide: found no --as, expected one of " + known + "; say what the finding is");
    }
    return Arrays.stream(DecidedAs.values())
        .filter(as -> as.word().equals(given.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    AS
                        + ": found “"
                        + given.get()
                        + "”, expected "
                        + known
                        + "; "
                        + Suggestion.fix(
                            given.get(),
                            all.stream().map(DecidedAs::word).toList(),
                            "choose one of these")));
  }

  static String reason(ParseResult parsed) throws UsageException {
    return Given.text(parsed, REASON)
        .map(String::strip)
        .filter(reason -> !reason.isEmpty())
        .orElseThrow(
            () ->
                new UsageException(
                    "decide: found no reason, expected why you decide so; add --reason TEXT"));
  }
}
