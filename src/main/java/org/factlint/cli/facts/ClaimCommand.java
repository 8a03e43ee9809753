package org.factlint.cli.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.cli.output.ChangeOutput;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.finding.Problem;
import org.factlint.job.draft.AddClaimJob;
import org.factlint.job.draft.AddedClaim;
import org.factlint.job.draft.ClaimRequest;
import org.factlint.job.mend.ChangedFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint claim add}: adds a claim to a fact file, with its anchor. */
public final class ClaimCommand implements Command {
  private static final String NAME = "claim";

  private static final String ADD = "add";
  private static final String QUOTE = "--quote";
  private static final String LINE = "--line";
  private static final String NEGATED = "--negated";

  /** Options that give a property of the claim, in the order of the format. */
  private static final Map<String, String> PROPERTIES = new LinkedHashMap<>();

  static {
    PROPERTIES.put("id", "What the claim is called. Default: subject, predicate and a number.");
    PROPERTIES.put(
        "subject", "Who or what it is about: an id or a name of entities.json, or words.");
    PROPERTIES.put("predicate", "What it says of the subject: a predicate of the vocabulary.");
    PROPERTIES.put("object", "Whom or what it relates the subject to, likewise.");
    PROPERTIES.put("time", "When, in EDTF: 2024-01-29, 2023-09, 2021-08/..");
    PROPERTIES.put("quantity", "How much, with its unit: \"12 count:bridge\", \"5 ucum:km\".");
    PROPERTIES.put("place", "Where, likewise.");
    PROPERTIES.put("modality", "asserted (default), reported, possible, planned, and so on.");
    PROPERTIES.put("attribution", "Whose words it is in.");
    PROPERTIES.put("reviewedBy", "Who vouches for it.");
  }

  private final Terminal terminal;
  private final Messages messages;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public ClaimCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = new Messages(terminal.err());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec claim = CommandSpec.create();
    claim.usageMessage().header("Adds claims to fact files.");
    claim.addSubcommand(ADD, add());
    claim.addOption(Options.help());
    return claim;
  }

  private static CommandSpec add() {
    CommandSpec spec = CommandSpec.create();
    explain(spec.usageMessage());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ARTICLE")
            .index("0")
            .type(String.class)
            .description("The article. Without a fact file of its own, it gets one.")
            .build());
    spec.addOption(
        Options.valued(QUOTE, "TEXT")
            .required(true)
            .description(
                "The words that say it. Quotation marks, dashes and spaces may be typed plainly.")
            .build());
    spec.addOption(
        OptionSpec.builder(LINE)
            .paramLabel("N")
            .type(Integer.class)
            .description("The line on which they begin, where they stand more than once.")
            .build());
    PROPERTIES.forEach(
        (name, words) ->
            spec.addOption(Options.valued(option(name), "TEXT").description(words).build()));
    spec.addOption(Options.flag(NEGATED).description("It says that it is not so.").build());
    spec.addOption(Options.dryRun("Show the difference, and write nothing."));
    spec.addOption(Options.help());
    return spec;
  }

  private static String option(String property) {
    return property.equals("reviewedBy") ? "--by" : "--" + property;
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header("Adds a claim to the fact file of an article, anchored to its words.")
        .description("")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:the claim was added",
                "2:the claim is not sound, or files could not be read; nothing was written"))
        .footer(
            "",
            "Example:",
            "  factlint claim add city/gazette.txt --quote \"the bridge opened on 3 May\" \\",
            "    --subject tarn-bridge --predicate opens --time 2021-05-03");
  }

  @Override
  public int run(ParseResult parsed) throws UsageException, UnwritableException {
    if (!parsed.hasSubcommand()) {
      throw new UsageException("claim: found no command, expected add; write claim add ARTICLE");
    }
    ParseResult add = parsed.subcommand();
    ConfigurationReading reading = ConfigurationReader.nearest(terminal.workingDirectory());
    if (!reading.problems().isEmpty()) {
      return refuse(reading.problems());
    }
    AddedClaim added =
        AddClaimJob.run(
            new ClaimRequest(
                reading.configuration(),
                terminal.workingDirectory(),
                add.matchedPositionalValue(0, ""),
                add.matchedOptionValue(QUOTE, ""),
                add.matchedOptionValue(LINE, 0),
                properties(add)));
    if (!added.refusals().isEmpty()) {
      throw new UsageException("claim add: " + String.join("\n  and ", added.refusals()));
    }
    return added.file().isEmpty()
        ? refuse(added.problems())
        : write(added, add.hasMatchedOption(Options.DRY_RUN));
  }

  private static Map<String, String> properties(ParseResult add) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (String name : PROPERTIES.keySet()) {
      Given.text(add, option(name)).ifPresent(value -> properties.put(name, value));
    }
    if (add.hasMatchedOption(NEGATED)) {
      properties.put("polarity", "negated");
    }
    return properties;
  }

  private int refuse(List<Problem> problems) {
    messages.problems(problems);
    messages.say("nothing was added");
    return ExitCode.NOT_CHECKABLE;
  }

  private int write(AddedClaim added, boolean dryRun) throws UnwritableException {
    ChangedFile file =
        new ChangedFile(
            added.file().orElseThrow(),
            added.before(),
            added.after(),
            List.of(added.file().orElseThrow().shown() + ": added the claim “" + added.id() + "”"));
    new ChangeOutput(terminal, dryRun, false).write(List.of(file));
    return ExitCode.PASSED;
  }
}
