package org.factlint.cli.output;

import java.util.List;
import java.util.Optional;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UnwritableException;
import org.factlint.cli.output.WholeFiles.NewFile;
import org.factlint.job.mend.ChangedFile;
import org.factlint.report.DiffText;
import org.factlint.text.UnreadableFileException;

/** Writes files that change, or shows how they would. */
public final class ChangeOutput {
  private static final long LARGEST = 20_000_000;

  private final Terminal terminal;
  private final boolean dryRun;
  private final boolean quiet;

  /**
   * Makes an output.
   *
   * @param terminal where the command runs
   * @param dryRun whether only to show the difference
   * @param quiet whether to say nothing of what was done
   */
  public ChangeOutput(Terminal terminal, boolean dryRun, boolean quiet) {
    this.terminal = terminal;
    this.dryRun = dryRun;
    this.quiet = quiet;
  }

  /**
   * Writes all of them, or none.
   *
   * @param files the files
   * @throws UnwritableException if one cannot be written, or was changed meanwhile
   */
  public void write(List<ChangedFile> files) throws UnwritableException {
    if (dryRun) {
      files.forEach(file -> terminal.out().print(DiffText.of(file)));
      return;
    }
    for (ChangedFile file : files) {
      requireUnchanged(file);
    }
    WholeFiles.write(
        files.stream()
            .map(file -> new NewFile(file.file().path(), file.file().shown(), file.after()))
            .toList());
    if (!quiet) {
      files.stream().flatMap(file -> file.done().stream()).forEach(terminal.out()::println);
    }
  }

  /**
   * The same for whoever asks why not, rather than ends.
   *
   * @param files the files
   * @return why they were not written; empty if they were
   */
  public Optional<String> saved(List<ChangedFile> files) {
    try {
      write(files);
      return Optional.empty();
    } catch (UnwritableException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  /** Somebody may have saved the file since it was read. */
  private static void requireUnchanged(ChangedFile file) throws UnwritableException {
    try {
      boolean same =
          file.file().exists()
              ? file.file().text(LARGEST).equals(file.before())
              : file.before().isEmpty();
      if (same) {
        return;
      }
    } catch (UnreadableFileException gone) {
      // Then it is not what was read.
    }
    throw new UnwritableException(
        file.file().shown(),
        "another content than a moment ago",
        "what was read",
        "somebody saved the file meanwhile; run it again");
  }
}
