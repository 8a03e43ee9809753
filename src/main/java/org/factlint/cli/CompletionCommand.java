package org.factlint.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code factlint completion}: lets a shell complete commands and options. */
final class CompletionCommand {
  static final String NAME = "completion";

  private enum Shell {
    BASH,
    ZSH
  }

  private final Terminal terminal;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec() {
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
    spec.addOption(Commands.help());
    return spec;
  }

  int run(ParseResult parsed) throws UsageException {
    // One script serves both: it makes zsh read what is written for bash.
    CheckOptions.word(NAME, parsed.matchedPositionalValue(0, ""), Shell.values());
    String script = AutoComplete.bash("factlint", new CommandLine(Commands.factlint()));
    terminal.out().print(script.replace("\r\n", "\n"));
    return ExitCode.PASSED;
  }
}
