package org.factlint.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.cli.option.OwnFolder;
import org.factlint.factfile.PolicyReading;
import org.factlint.factfile.json.Suggestion;
import org.factlint.finding.Problem;
import org.factlint.job.ProjectRules;
import org.factlint.report.TextLook;
import org.factlint.rule.OwnRules;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;
import org.factlint.ruledoc.FileRule;
import org.factlint.ruledoc.FileRules;
import org.factlint.ruledoc.OwnProject;
import org.factlint.ruledoc.page.FileRulesPage;
import org.factlint.ruledoc.page.RuleExplanation;
import org.factlint.ruledoc.page.RuleLibrary;
import picocli.CommandLine.ParseResult;

/** {@code factlint rules explain}: what a rule asks, with an example. */
final class RulesExplainCommand {
  private final Terminal terminal;
  private final Messages messages;
  private final RuleProject project;

  RulesExplainCommand(RuleProject project) {
    this.terminal = project.terminal();
    this.messages = new Messages(terminal.err());
    this.project = project;
  }

  int run(ParseResult command) throws UsageException {
    TextLook look = Given.look(command, terminal);
    OwnRules own = OwnFolder.given(command, terminal);
    ProjectRules rules = ProjectRules.of(project.configuration(), own);
    PolicyReading policy = project.policy();
    List<Problem> problems = new ArrayList<>(rules.problems());
    problems.addAll(policy.problems());
    RuleSettings said = rules.rulebook().settings();
    RuleLibrary library;
    if (own.rules().isEmpty()) {
      library = RuleLibrary.ofShipped(said, policy.policy());
    } else {
      String folder = Given.text(command, Options.RULES).orElse("");
      OwnProject surroundings = project.with(own, folder, policy.policy());
      problems.addAll(surroundings.problems());
      library = RuleLibrary.of(surroundings, said, policy.policy());
    }
    messages.problems(problems);
    return problems.isEmpty()
        ? explain(command.matchedPositionalValue(0, ""), library, look)
        : ExitCode.NOT_CHECKABLE;
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
}
