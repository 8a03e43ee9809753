package org.factlint.cli.facts;

import java.util.Locale;
import java.util.Optional;
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
import org.factlint.job.mend.RenameJob;
import org.factlint.job.mend.RenameOutcome;
import org.factlint.job.mend.RenameOutcome.Refused;
import org.factlint.job.mend.RenameOutcome.Renameable;
import org.factlint.job.mend.RenameOutcome.Unreadable;
import org.factlint.job.mend.RenameRequest;
import org.factlint.job.mend.RenameRequest.Renamed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint rename}: gives an entity, a claim or a source another identifier. */
public final class RenameCommand implements Command {
  private static final String NAME = "rename";

  private static final String KIND = "--kind";

  private final Terminal terminal;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public RenameCommand(Terminal terminal) {
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
            .paramLabel("OLD")
            .index("0")
            .type(String.class)
            .description("The identifier as it is; of a claim, also SOURCE/CLAIM.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("NEW")
            .index("1")
            .type(String.class)
            .description("The identifier that it shall have.")
            .build());
    spec.addOption(
        Options.valued(KIND, "WORD")
            .description("entity, claim or source, where more than one thing is called OLD.")
            .build());
    spec.addOption(Options.dryRun("Show the difference, and write nothing."));
    spec.addOption(Options.help());
    return spec;
  }

  private static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .header("Renames an entity, a claim or a source wherever the project names it.")
        .description(
            "",
            "It looks through the paths of factlint.json. An entity keeps its old identifier among"
                + " its formerIds, so that decisions on findings about it stay.",
            "")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:it was renamed",
                "2:bad usage, or files that could not be read or written; nothing was renamed"))
        .footer(
            "",
            "Examples:",
            "  factlint rename mayor vera-hoss               an entity",
            "  factlint rename gazette/opens-1 bridge-opens  a claim of one source",
            "  factlint rename --dry-run mayor vera-hoss     only shows what would change");
  }

  @Override
  public int run(ParseResult parsed) throws UsageException, UnwritableException {
    ConfigurationReading reading = ConfigurationReader.nearest(terminal.workingDirectory());
    Messages messages = new Messages(terminal.err());
    if (!reading.problems().isEmpty()) {
      messages.problems(reading.problems());
      return ExitCode.NOT_CHECKABLE;
    }
    RenameOutcome outcome =
        RenameJob.run(
            new RenameRequest(
                reading.configuration(),
                terminal.workingDirectory(),
                parsed.matchedPositionalValue(0, ""),
                parsed.matchedPositionalValue(1, ""),
                kind(parsed)));
    if (outcome instanceof Refused refused) {
      throw new UsageException("rename: " + refused.reason());
    } else if (outcome instanceof Unreadable unreadable) {
      messages.problems(unreadable.problems());
      messages.say("nothing was renamed");
      return ExitCode.NOT_CHECKABLE;
    }
    return write((Renameable) outcome, parsed.hasMatchedOption(Options.DRY_RUN));
  }

  private static Optional<Renamed> kind(ParseResult parsed) throws UsageException {
    Optional<String> word = Given.text(parsed, KIND);
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(Given.word(KIND, word.get().toLowerCase(Locale.ROOT), Renamed.values()));
  }

  private int write(Renameable renamed, boolean dryRun) throws UnwritableException {
    new ChangeOutput(terminal, dryRun, false).write(renamed.files());
    return ExitCode.PASSED;
  }
}
