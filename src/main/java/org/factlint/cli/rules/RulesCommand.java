package org.factlint.cli.rules;

import java.util.List;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.cli.option.OwnFolder;
import org.factlint.cli.rules.StatsOptions.Format;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.finding.Problem;
import org.factlint.job.ProjectRules;
import org.factlint.report.TextLook;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.Rulebook;
import org.factlint.ruledoc.FileRules;
import org.factlint.ruledoc.page.FileRulesPage;
import org.factlint.ruledoc.page.RuleList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint rules}: lists, explains and tests rules, makes pages, tells how they did. */
public final class RulesCommand implements Command {
  private final Terminal terminal;
  private final Messages messages;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public RulesCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = new Messages(terminal.err());
  }

  @Override
  public String name() {
    return RuleCommands.RULES;
  }

  @Override
  public CommandSpec spec() {
    return RuleCommands.rules();
  }

  @Override
  public int run(ParseResult rules) throws UsageException {
    if (!rules.hasSubcommand()) {
      throw new UsageException(
          "found no command after rules, expected list, explain, test, doc or stats");
    }
    ParseResult command = rules.subcommand();
    if (command.commandSpec().name().equals(RuleCommands.DOC)) {
      return new RulesDocCommand(terminal).run();
    }
    ConfigurationReading reading = ConfigurationReader.nearest(terminal.workingDirectory());
    if (!reading.problems().isEmpty()) {
      return notReadable(reading.problems());
    }
    RuleProject project = new RuleProject(reading.configuration(), terminal);
    return switch (command.commandSpec().name()) {
      case RuleCommands.LIST -> list(command, project);
      case RuleCommands.EXPLAIN -> new RulesExplainCommand(project).run(command);
      case StatsOptions.NAME -> stats(command, project);
      default -> new RulesTestCommand(project).run(command.matchedPositionalValue(0, ""));
    };
  }

  private int notReadable(List<Problem> problems) {
    messages.problems(problems);
    return ExitCode.NOT_CHECKABLE;
  }

  private int list(ParseResult command, RuleProject project) throws UsageException {
    ListFormat format = Given.word(command, Options.FORMAT, ListFormat.TEXT);
    TextLook look = Given.look(command, terminal);
    ProjectRules rules =
        ProjectRules.of(project.configuration(), OwnFolder.given(command, terminal));
    if (!rules.problems().isEmpty()) {
      return notReadable(rules.problems());
    }
    Rulebook book = rules.rulebook();
    RuleCatalogue catalogue = book.catalogue();
    terminal
        .out()
        .print(
            format == ListFormat.JSON
                ? RuleList.json(catalogue.rules(), book.settings(), catalogue.sha256())
                : FileRulesPage.list(FileRules.standard().all(), look)
                    + RuleList.text(catalogue.rules(), book.settings(), look));
    return ExitCode.PASSED;
  }

  /** How rules are listed. */
  enum ListFormat {
    TEXT,
    JSON
  }

  private int stats(ParseResult command, RuleProject project) throws UsageException {
    Format format = Given.word(command, Options.FORMAT, Format.TEXT);
    StatsOptions options =
        StatsOptions.of(
            command, format, Given.look(command, terminal), terminal.workingDirectory());
    ProjectRules rules =
        ProjectRules.of(project.configuration(), OwnFolder.given(command, terminal));
    return rules.problems().isEmpty()
        ? new RulesStatsCommand(terminal, options, project.configuration(), rules.rulebook()).run()
        : notReadable(rules.problems());
  }
}
