package org.factlint.cli;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.factlint.cli.command.ColourWish;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Messages;
import org.factlint.cli.command.ProgramVersion;
import org.factlint.cli.command.Stopwatch;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.BadOption;
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
    Commands commands = Commands.of(terminal, new Stopwatch());
    try {
      return run(terminal, commands, args);
    } catch (ParameterException misused) {
      return notUsable(terminal, commands, BadOption.words(misused), args);
    } catch (UsageException misused) {
      return notUsable(terminal, commands, String.valueOf(misused.getMessage()), args);
    } catch (UnwritableException refused) {
      terminal.err().println(refused.getMessage());
      return ExitCode.NOT_CHECKABLE;
    } catch (InvalidRulesException broken) {
      new Messages(terminal.err()).broken(broken);
      return ExitCode.NOT_CHECKABLE;
    } catch (RuntimeException | Error fault) {
      return fault(terminal, fault, List.of(args));
    }
  }

  private static int run(Terminal terminal, Commands commands, String... args)
      throws UsageException, UnwritableException {
    CommandLine line = new CommandLine(commands.spec());
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
    return commands.named(first.commandSpec().name()).run(first);
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

  private static int notUsable(
      Terminal terminal, Commands commands, String message, String... args) {
    terminal.err().println("factlint: error: " + message);
    CommandSpec command = commands.spec();
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
