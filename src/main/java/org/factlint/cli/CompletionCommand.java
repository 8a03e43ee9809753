package org.factlint.cli;

import org.factlint.cli.command.Command;
import org.factlint.cli.command.ExitCode;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint completion}: lets a shell complete commands and options. */
final class CompletionCommand implements Command {
  private static final String NAME = "completion";

  private enum Shell {
    BASH,
    ZSH
  }

  private final Terminal terminal;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .sortOptions(false)
        .header("Prints what lets a shell complete commands and options.")
        .description("")
        .footer(
            "",
            "Examples:",
            "  source <(factlint completion bash)     in ~/.bashrc",
            "  source <(factlint completion zsh)      in ~/.zshrc");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .arity("1")
            .type(String.class)
            .description("bash or zsh.")
            .build());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult parsed) throws UsageException {
    // One script serves both: it makes zsh read what is written for bash.
    Given.word(NAME, parsed.matchedPositionalValue(0, ""), Shell.values());
    String script = AutoComplete.bash(Commands.PROGRAM, parsed.commandSpec().root().commandLine());
    terminal.out().print(script.replace("\r\n", "\n"));
    return ExitCode.PASSED;
  }
}
