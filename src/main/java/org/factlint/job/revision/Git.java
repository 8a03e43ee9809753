package org.factlint.job.revision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs git in a folder: without a shell, reading only, and only such of its commands as run no
 * program that a repository names.
 *
 * @param folder where it runs
 */
public record Git(Path folder) {
  private static final List<String> COMMAND =
      List.of("git", "--no-pager", "-c", "core.fsmonitor=false");

  private static final Set<String> OF_HOOKS =
      Set.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

  /**
   * The name that git would write into a commit.
   *
   * @return the configured name; empty if there is none, or no git
   */
  public Optional<String> userName() {
    return line("config", "--get", "user.name").filter(name -> !name.isBlank());
  }

  /** What a command prints, without the last line end; empty if it fails or there is no git. */
  Optional<String> line(String... arguments) {
    return output(arguments)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(text -> text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
  }

  /** What a command prints; empty if it fails or there is no git. */
  Optional<byte[]> output(String... arguments) {
    try {
      Process process = start(arguments);
      process.getOutputStream().close();
      byte[] printed;
      try (InputStream out = process.getInputStream()) {
        printed = out.readAllBytes();
      }
      return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (IOException absent) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Starts a command; what it complains about goes nowhere, as its words are not ours. */
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // In a hook git has set these for the repository's own top, and not for this folder.
    builder.environment().keySet().removeAll(OF_HOOKS);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
