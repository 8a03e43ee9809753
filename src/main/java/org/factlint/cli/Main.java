package org.factlint.cli;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.factlint.rule.InvalidRulesException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    int code = run(terminal, args);
    terminal.flush();
    System.exit(code);
  }

  /** Runs a command within this process. */
  static int run(Terminal terminal, String... args) {
    Stopwatch stopwatch = new Stopwatch();
    try {
      return run(terminal, stopwatch, args);
    } catch (ParameterException misused) {
      return notUsable(terminal, BadOption.words(misused), args);
    } catch (UsageException misused) {
      return notUsable(terminal, String.valueOf(misused.getMessage()), args);
    } catch (InvalidRulesException broken) {
      new Messages(terminal.err()).broken(broken);
      return ExitCode.NOT_CHECKABLE;
    } catch (RuntimeException | Error fault) {
      return fault(terminal, fault, List.of(args));
    }
  }

  private static int run(Terminal terminal, Stopwatch stopwatch, String... args)
      throws UsageException {
    CommandLine line = new CommandLine(Commands.factlint());
    ParseResult parsed = line.parseArgs(args);
    ParseResult command = innermost(parsed);
    if (command.isUsageHelpRequested()) {
      help(terminal, command);
      return ExitCode.PASSED;
    }
    if (parsed.isVersionHelpRequested()) {
      terminal.out().println("factlint " + ProgramVersion.NUMBER);
      return ExitCode.PASSED;
    }
    if (!parsed.hasSubcommand()) {
      throw new UsageException(
          "found no command, expected one of: "
              + String.join(", ", new TreeSet<>(line.getSubcommands().keySet())));
    }
    ParseResult first = parsed.subcommand();
    return switch (first.commandSpec().name()) {
      case RuleCommands.RULES -> new RulesCommand(terminal).run(first);
      case EvaluateCommand.NAME -> new EvaluateCommand(terminal).run(first);
      case DecideOptions.NAME -> new DecideCommand(terminal).run(first);
      case WhyCommand.NAME -> new WhyCommand(terminal).run(first);
      case DiffCommand.NAME -> new DiffCommand(terminal).run(first);
      case ExtractCommand.NAME -> new ExtractCommand(terminal).run(first);
      case ValidateCommand.NAME -> new ValidateCommand(terminal).run(first);
      case InitCommand.NAME -> new InitCommand(terminal).run(first);
      case CompletionCommand.NAME -> new CompletionCommand(terminal).run(first);
      case ClaimCommand.NAME -> new ClaimCommand(terminal).run(first);
      case ReviewCommand.NAME -> new ReviewCommand(terminal).run(first);
      case RenameCommand.NAME -> new RenameCommand(terminal).run(first);
      case InspectCommand.NAME -> new InspectCommand(terminal).run(first);
      default -> new CheckCommand(terminal, stopwatch).run(CheckOptions.of(first));
    };
  }

  /** The command that is meant: {@code list} of {@code rules list}. */
  private static ParseResult innermost(ParseResult parsed) {
    return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
  }

  private static void help(Terminal terminal, ParseResult command) {
    CommandLine line = command.commandSpec().commandLine();
    line.setUsageHelpWidth(terminal.width());
    CommandLine.Help.Ansi ansi =
        terminal.colour(ColourWish.AUTO) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    terminal.out().print(line.getUsageMessage(ansi).replace("\r\n", "\n"));
  }

  private static int notUsable(Terminal terminal, String message, String... args) {
    terminal.err().println("factlint: error: " + message);
    CommandSpec command = Commands.factlint();
    for (String word : args) {
      CommandLine next = command.subcommands().get(word);
      if (next == null) {
        break;
      }
      command = next.getCommandSpec();
    }
    terminal.err().println("`" + command.qualifiedName() + " --help` explains the options.");
    return ExitCode.NOT_CHECKABLE;
  }

  private static int fault(Terminal terminal, Throwable fault, List<String> args) {
    terminal.err().println("factlint: a fault of the program itself: " + fault);
    if (args.contains("--verbose") || args.contains("-v")) {
      Arrays.stream(fault.getStackTrace()).forEach(at -> terminal.err().println("  at " + at));
    } else {
      terminal.err().println("Run it again with --verbose for a report that can be passed on.");
    }
    return ExitCode.FAULT;
  }
}
