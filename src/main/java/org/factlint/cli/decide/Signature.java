package org.factlint.cli.decide;

import java.util.Map;
import java.util.Optional;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.Given;
import org.factlint.cli.option.Options;
import org.factlint.job.revision.Git;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The name under which somebody decides. */
final class Signature {
  private static final String BY = "--by";

  private Signature() {}

  static OptionSpec option() {
    return Options.valued(BY, "NAME")
        .description("Who decides. Default: git's user.name, else USER.")
        .build();
  }

  /** The name that was given, else that of git's settings, else that of the user. */
  static String of(String command, ParseResult parsed, Terminal terminal) throws UsageException {
    Map<String, String> environment = terminal.environment();
    return Given.text(parsed, BY)
        .or(() -> Optional.ofNullable(environment.get("GIT_AUTHOR_NAME")))
        .or(() -> new Git(terminal.workingDirectory()).userName())
        .or(() -> Optional.ofNullable(environment.get("USER")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .orElseThrow(
            () ->
                new UsageException(
                    command
                        + ": found no name, neither in git's user.name nor in USER, expected who"
                        + " decides; add --by NAME"));
  }
}
