package org.factlint.cli;

import java.util.Map;
import java.util.Optional;
import org.factlint.job.revision.Git;
import picocli.CommandLine.ParseResult;

/** The name under which somebody decides. */
final class Signature {
  private Signature() {}

  /** The name that was given, else that of git's settings, else that of the user. */
  static String of(String command, ParseResult parsed, Terminal terminal) throws UsageException {
    Map<String, String> environment = terminal.environment();
    return CheckOptions.text(parsed, DecideOptions.BY)
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
