package org.factlint.cli;

import java.util.List;
import java.util.Optional;
import org.factlint.factfile.PolicyReader;
import org.factlint.factfile.json.Suggestion;
import org.factlint.report.TextLook;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;
import org.factlint.ruledoc.CaseRun;
import org.factlint.ruledoc.page.RuleExplanation;
import org.factlint.ruledoc.page.RuleLibrary;
import org.factlint.ruledoc.page.RuleList;
import picocli.CommandLine.ParseResult;

/** {@code factlint rules}: lists and explains rules, runs their cases, makes their pages. */
final class RulesCommand {
  private final Terminal terminal;
  private final Messages messages;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = new Messages(terminal.err());
  }

  int run(ParseResult rules) throws UsageException {
    if (!rules.hasSubcommand()) {
      throw new UsageException("found no command after rules, expected list, explain, test or doc");
    }
    ParseResult command = rules.subcommand();
    return switch (command.commandSpec().name()) {
      case RuleCommands.LIST -> list(command);
      case RuleCommands.EXPLAIN -> explain(command);
      case RuleCommands.TEST -> test();
      default -> new RulesDocCommand(terminal).run();
    };
  }

  private int list(ParseResult command) throws UsageException {
    RuleCatalogue catalogue = RuleBase.standard().catalogue();
    ListFormat format = word(command, Commands.FORMAT, ListFormat.TEXT);
    terminal
        .out()
        .print(
            format == ListFormat.JSON
                ? RuleList.json(catalogue.rules(), catalogue.sha256())
                : RuleList.text(catalogue.rules(), look(command)));
    return ExitCode.PASSED;
  }

  /** How rules are listed. */
  enum ListFormat {
    TEXT,
    JSON
  }

  private int explain(ParseResult command) throws UsageException {
    String id = command.matchedPositionalValue(0, "");
    RuleLibrary library = new RuleLibrary(PolicyReader.standard());
    RuleDescriptor rule =
        library.catalogue().find(id).orElseThrow(() -> unknown(id, library.catalogue()));
    terminal.out().print(RuleExplanation.of(library.brief(rule), look(command)));
    return ExitCode.PASSED;
  }

  private static UsageException unknown(String id, RuleCatalogue catalogue) {
    List<String> known = catalogue.rules().stream().map(RuleDescriptor::id).toList();
    String fix = Suggestion.fix(id, known, "factlint rules list shows all");
    return new UsageException("found “" + id + "”, expected the name of a rule; " + fix);
  }

  private TextLook look(ParseResult command) throws UsageException {
    ColourWish wish = word(command, Commands.COLOR, ColourWish.AUTO);
    return new TextLook(terminal.width(), terminal.colour(wish), false);
  }

  private static <E extends Enum<E>> E word(ParseResult command, String option, E otherwise)
      throws UsageException {
    Optional<String> given = CheckOptions.text(command, option);
    return given.isEmpty()
        ? otherwise
        : CheckOptions.word(option, given.get(), otherwise.getDeclaringClass().getEnumConstants());
  }

  private int test() {
    CaseRun run = CaseRun.ofShipped();
    messages.problems(run.problems());
    run.failures().forEach(failure -> terminal.out().println(failure));
    terminal.out().println(summary(run));
    if (!run.problems().isEmpty()) {
      return ExitCode.NOT_CHECKABLE;
    }
    return run.failures().isEmpty() ? ExitCode.PASSED : ExitCode.OPEN;
  }

  private static String summary(CaseRun run) {
    String counts = run.rules() + " rules, " + run.cases() + " cases: ";
    boolean passed = run.problems().isEmpty() && run.failures().isEmpty();
    return counts
        + (passed
            ? "every case gives what it must"
            : run.failures().size() + " failures, " + run.problems().size() + " problems");
  }
}
