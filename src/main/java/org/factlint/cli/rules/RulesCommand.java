package org.factlint.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factlint.claim.Policy;
import org.factlint.cli.command.ColourWish;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.cli.option.OwnFolder;
import org.factlint.cli.rules.StatsOptions.Format;
import org.factlint.config.Configuration;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.factfile.PolicyReader;
import org.factlint.factfile.PolicyReading;
import org.factlint.factfile.json.Suggestion;
import org.factlint.finding.Problem;
import org.factlint.job.ProjectRules;
import org.factlint.report.TextLook;
import org.factlint.report.VisibleText;
import org.factlint.rule.InvalidRulesException;
import org.factlint.rule.OwnRules;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;
import org.factlint.rule.Rulebook;
import org.factlint.ruledoc.CaseRun;
import org.factlint.ruledoc.FileRule;
import org.factlint.ruledoc.FileRules;
import org.factlint.ruledoc.OwnProject;
import org.factlint.ruledoc.page.FileRulesPage;
import org.factlint.ruledoc.page.RuleExplanation;
import org.factlint.ruledoc.page.RuleLibrary;
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
    Configuration configuration = reading.configuration();
    return switch (command.commandSpec().name()) {
      case RuleCommands.LIST -> list(command, configuration);
      case RuleCommands.EXPLAIN -> explain(command, configuration);
      case StatsOptions.NAME -> stats(command, configuration);
      default -> test(command.matchedPositionalValue(0, ""), configuration);
    };
  }

  private int notReadable(List<Problem> problems) {
    messages.problems(problems);
    return ExitCode.NOT_CHECKABLE;
  }

  private int list(ParseResult command, Configuration configuration) throws UsageException {
    ListFormat format = word(command, Options.FORMAT, ListFormat.TEXT);
    TextLook look = look(command);
    ProjectRules rules = ProjectRules.of(configuration, own(command));
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

  private int stats(ParseResult command, Configuration configuration) throws UsageException {
    Format format = word(command, Options.FORMAT, Format.TEXT);
    StatsOptions options =
        StatsOptions.of(command, format, look(command), terminal.workingDirectory());
    ProjectRules rules = ProjectRules.of(configuration, own(command));
    return rules.problems().isEmpty()
        ? new RulesStatsCommand(terminal, options, configuration, rules.rulebook()).run()
        : notReadable(rules.problems());
  }

  private int explain(ParseResult command, Configuration configuration) throws UsageException {
    TextLook look = look(command);
    OwnRules own = own(command);
    ProjectRules rules = ProjectRules.of(configuration, own);
    PolicyReading policy = policy(configuration);
    List<Problem> problems = new ArrayList<>(rules.problems());
    problems.addAll(policy.problems());
    RuleSettings said = rules.rulebook().settings();
    RuleLibrary library;
    if (own.rules().isEmpty()) {
      library = RuleLibrary.ofShipped(said, policy.policy());
    } else {
      String folder = Given.text(command, Options.RULES).orElse("");
      OwnProject project = project(own, folder, configuration, policy.policy());
      problems.addAll(project.problems());
      library = RuleLibrary.of(project, said, policy.policy());
    }
    return problems.isEmpty()
        ? explain(command.matchedPositionalValue(0, ""), library, look)
        : notReadable(problems);
  }

  private int explain(String id, RuleLibrary library, TextLook look) throws UsageException {
    FileRules files = FileRules.standard();
    Optional<FileRule> file = files.find(id);
    if (file.isPresent()) {
      terminal.out().print(FileRulesPage.explain(files, file.get(), look));
      return ExitCode.PASSED;
    }
    RuleDescriptor rule =
        library.catalogue().find(id).orElseThrow(() -> unknown(id, library.catalogue()));
    terminal.out().print(RuleExplanation.of(library.brief(rule), look));
    return ExitCode.PASSED;
  }

  private static UsageException unknown(String id, RuleCatalogue catalogue) {
    List<String> known = catalogue.rules().stream().map(RuleDescriptor::id).toList();
    String fix = Suggestion.fix(id, known, "factlint rules list shows all");
    return new UsageException("found “" + id + "”, expected the name of a rule; " + fix);
  }

  private OwnRules own(ParseResult command) throws UsageException {
    Optional<String> folder = Given.text(command, Options.RULES);
    if (folder.isEmpty()) {
      return OwnRules.NONE;
    }
    OwnRules own = OwnFolder.load(folder.get(), terminal);
    if (!own.problems().isEmpty()) {
      throw new InvalidRulesException(own.problems());
    }
    return own;
  }

  private OwnProject project(
      OwnRules own, String folder, Configuration configuration, Policy policy) {
    return OwnProject.of(
        own,
        OwnFolder.shown(folder),
        terminal.workingDirectory(),
        configuration.own().vocabulary(),
        policy);
  }

  private static PolicyReading policy(Configuration configuration) {
    return configuration
        .own()
        .policy()
        .map(PolicyReader::merged)
        .orElseGet(() -> new PolicyReading(PolicyReader.standard(), List.of()));
  }

  private TextLook look(ParseResult command) throws UsageException {
    ColourWish wish = word(command, Options.COLOR, ColourWish.AUTO);
    return new TextLook(terminal.width(), terminal.colour(wish), false);
  }

  private static <E extends Enum<E>> E word(ParseResult command, String option, E otherwise)
      throws UsageException {
    Optional<String> given = Given.text(command, option);
    return given.isEmpty()
        ? otherwise
        : Given.word(option, given.get(), otherwise.getDeclaringClass().getEnumConstants());
  }

  private int test(String folder, Configuration configuration) throws UsageException {
    if (folder.isEmpty()) {
      return tell(CaseRun.ofShipped(), 0);
    }
    OwnRules own = OwnFolder.load(folder, terminal);
    own.problems().forEach(problem -> terminal.err().println(problem));
    PolicyReading policy = policy(configuration);
    messages.problems(policy.problems());
    CaseRun run = CaseRun.of(project(own, folder, configuration, policy.policy()));
    return tell(run, own.problems().size() + policy.problems().size());
  }

  /** Prints what cases gave; of some things that are broken it was told before. */
  private int tell(CaseRun run, int told) {
    messages.problems(run.problems());
    run.failures().forEach(failure -> terminal.out().println(VisibleText.of(failure.toString())));
    int broken = told + run.problems().size();
    int failed = run.failures().size();
    terminal
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s, %s: %s",
                counted(run.rules(), "rule"),
                counted(run.cases(), "case"),
                broken + failed == 0
                    ? "every case gives what it must"
                    : counted(failed, "failure") + ", " + counted(broken, "problem")));
    return broken > 0 ? ExitCode.NOT_CHECKABLE : failed > 0 ? ExitCode.OPEN : ExitCode.PASSED;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
