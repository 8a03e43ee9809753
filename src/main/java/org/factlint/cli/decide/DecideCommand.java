package org.factlint.cli.decide;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.cli.option.OwnFolder;
import org.factlint.config.Configuration;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.decision.DecidedAs;
import org.factlint.decision.Decision;
import org.factlint.decision.DecisionsFile;
import org.factlint.decision.Recorded;
import org.factlint.finding.Problem;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.CheckRequest;
import org.factlint.job.Decidable;
import org.factlint.job.ProjectRules;
import org.factlint.report.VisibleText;
import org.factlint.rule.OwnRules;
import org.factlint.text.InputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint decide}: writes down what somebody decided on findings. */
public final class DecideCommand implements Command {
  private final Terminal terminal;
  private final Messages messages;

  /**
   * Makes the command.
   *
   * @param terminal where it runs
   */
  public DecideCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = new Messages(terminal.err());
  }

  @Override
  public String name() {
    return DecideOptions.NAME;
  }

  @Override
  public CommandSpec spec() {
    return DecideOptions.spec();
  }

  @Override
  public int run(ParseResult parsed) throws UsageException {
    Wish wish = wish(parsed);
    ConfigurationReading reading = ConfigurationReader.nearest(terminal.workingDirectory());
    if (!reading.problems().isEmpty()) {
      return refuse(reading.problems());
    }
    List<String> given = DecideOptions.findings(parsed);
    List<String> paths = Given.places(parsed);
    List<Decidable> meant = new ArrayList<>();
    if (given.stream().anyMatch(MeantProblems::isPlace)) {
      meant.addAll(
          new MeantProblems(reading.configuration(), terminal.workingDirectory(), paths).of(given));
    }
    List<String> ids = given.stream().filter(word -> !MeantProblems.isPlace(word)).toList();
    if (!ids.isEmpty()) {
      OwnRules own = OwnFolder.given(parsed, terminal);
      ProjectRules rules = ProjectRules.of(reading.configuration(), own);
      if (!rules.problems().isEmpty()) {
        return refuse(rules.problems());
      }
      CheckOutcome outcome = check(reading.configuration(), paths, rules);
      if (outcome instanceof NotCheckable not) {
        return refuse(not.problems());
      }
      List<Decidable> all =
          outcome instanceof Checked checked ? Decidable.of(checked.stories()) : List.of();
      meant.addAll(new MeantFindings(all).of(ids));
    }
    return write(meant, wish, parsed.hasMatchedOption(Options.QUIET));
  }

  private CheckOutcome check(Configuration configuration, List<String> paths, ProjectRules rules) {
    return CheckJob.by(rules.rulebook())
        .run(
            new CheckRequest(
                configuration, terminal.workingDirectory(), paths, false, Optional.empty()));
  }

  /**
   * What somebody says of some findings.
   *
   * @param as what they are
   * @param reason why
   * @param by who says so
   * @param on the day on which
   * @param until the last day on which it holds, if it has one
   */
  private record Wish(
      DecidedAs as, String reason, String by, LocalDate on, Optional<LocalDate> until) {

    Decision on(Decidable meant) {
      return new Decision(
          meant.id(),
          meant.rule().id(),
          meant.rule().version(),
          as,
          reason,
          by,
          on,
          until.orElse(null));
    }
  }

  private Wish wish(ParseResult parsed) throws UsageException {
    DecidedAs as = DecideOptions.as(parsed);
    Optional<LocalDate> until = Given.day(parsed, DecideOptions.UNTIL);
    if (as == DecidedAs.DEFERRED && until.isEmpty()) {
      throw new UsageException(
          "decide: found --as deferred without --until, expected the last day until which it is"
              + " put off; add --until YYYY-MM-DD");
    }
    return new Wish(
        as,
        DecideOptions.reason(parsed),
        Signature.of(DecideOptions.NAME, parsed, terminal),
        Given.day(parsed, DecideOptions.ON).orElseGet(() -> LocalDate.now(ZoneOffset.UTC)),
        until);
  }

  private int write(List<Decidable> meant, Wish wish, boolean quiet) {
    Map<InputFile, List<Decidable>> byFile = new LinkedHashMap<>();
    for (Decidable one : meant) {
      one.files().forEach(file -> byFile.computeIfAbsent(file, any -> new ArrayList<>()).add(one));
    }
    for (Map.Entry<InputFile, List<Decidable>> file : byFile.entrySet()) {
      Set<Decision> decisions = new LinkedHashSet<>();
      List<Recorded> seen = new ArrayList<>();
      for (Decidable one : file.getValue()) {
        decisions.add(wish.on(one));
        seen.addAll(one.seen());
      }
      Optional<Problem> refused = DecisionsFile.write(file.getKey(), List.copyOf(decisions), seen);
      if (refused.isPresent()) {
        return refuse(List.of(refused.get()));
      }
      if (!quiet) {
        file.getValue().forEach(one -> tell(file.getKey(), one, wish));
      }
    }
    return ExitCode.PASSED;
  }

  private void tell(InputFile file, Decidable one, Wish wish) {
    String before =
        one.seen().stream()
            .filter(seen -> seen.file().equals(file))
            .findFirst()
            .map(seen -> "; was " + seen.decision().as().word())
            .orElse("");
    String line =
        "%s: %s is %s: %s%s"
            .formatted(file.shown(), one.id(), wish.as().word(), one.words(), before);
    terminal.out().print(VisibleText.of(line) + "\n");
  }

  private int refuse(List<Problem> problems) {
    messages.problems(problems);
    messages.say("nothing was decided");
    return ExitCode.NOT_CHECKABLE;
  }
}
