package org.factlint.cli;

import java.util.List;
import org.factlint.cli.check.CheckCommand;
import org.factlint.cli.check.DiffCommand;
import org.factlint.cli.check.EvaluateCommand;
import org.factlint.cli.check.WhyCommand;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.Stopwatch;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.decide.DecideCommand;
import org.factlint.cli.decide.ReviewCommand;
import org.factlint.cli.facts.ClaimCommand;
import org.factlint.cli.facts.ExtractCommand;
import org.factlint.cli.facts.InitCommand;
import org.factlint.cli.facts.InspectCommand;
import org.factlint.cli.facts.RenameCommand;
import org.factlint.cli.facts.ValidateCommand;
import org.factlint.cli.option.Options;
import org.factlint.cli.rules.RulesCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * All that the program does.
 *
 * @param all the commands, in the order of the help
 */
record Commands(List<Command> all) {
  static final String PROGRAM = "factlint";

  static Commands of(Terminal terminal, Stopwatch stopwatch) {
    return new Commands(
        List.of(
            new CheckCommand(terminal, stopwatch),
            new InitCommand(terminal),
            new DecideCommand(terminal),
            new ReviewCommand(terminal),
            new WhyCommand(terminal),
            new DiffCommand(terminal),
            new ExtractCommand(terminal),
            new ClaimCommand(terminal),
            new RenameCommand(terminal),
            new InspectCommand(terminal),
            new ValidateCommand(terminal),
            new RulesCommand(terminal),
            new EvaluateCommand(terminal),
            new CompletionCommand(terminal)));
  }

  /** The command of a name; one that the parser let through. */
  Command named(String name) {
    return all.stream().filter(command -> command.name().equals(name)).findFirst().orElseThrow();
  }

  /** The program with its commands, their options and their help. */
  CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(PROGRAM);
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
    spec.addOption(Options.help());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    all.forEach(command -> spec.addSubcommand(command.name(), command.spec()));
    return spec;
  }
}
