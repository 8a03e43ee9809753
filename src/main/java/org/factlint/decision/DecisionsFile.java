package org.factlint.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.factlint.finding.FindingId;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * Writes decisions into their file: whole or not at all, one process after the other, and never
 * over what somebody else has written meanwhile.
 */
public final class DecisionsFile {
  private DecisionsFile() {}

  /**
   * Writes decisions down. Whoever reads meanwhile sees the old file or the new one.
   *
   * @param file the file; it need not exist
   * @param decisions one for each of some findings
   * @param seen the lines on these findings that were there when somebody decided
   * @return why nothing was written; empty if it was
   */
  public static synchronized Optional<Problem> write(
      InputFile file, List<Decision> decisions, List<Recorded> seen) {
    return locked(
        file,
        before -> {
          DecisionsReading reading = DecisionsReader.read(before.orElse(""), file);
          Optional<Problem> hindrance =
              reading.problems().stream()
                  .findFirst()
                  .or(() -> decidedMeanwhile(file, decisions, reading.decisions(), seen));
          return new Change(
              hindrance, Optional.of(DecisionLine.replaced(before.orElse(""), decisions)));
        });
  }

  /**
   * Puts another text in the place of the one that somebody has read.
   *
   * @param file the file
   * @param seen its text when it was read; empty if there was no file
   * @param text its new text; empty if there shall be no file
   * @return why nothing was written; empty if it was
   */
  public static synchronized Optional<Problem> replace(
      InputFile file, Optional<String> seen, Optional<String> text) {
    return locked(
        file,
        before ->
            new Change(
                before.equals(seen)
                    ? Optional.empty()
                    : Optional.of(changed(file, 1, "a file that changed since it was read")),
                text));
  }

  /**
   * What shall become of a file.
   *
   * @param hindrance why it stays as it is; empty if nothing speaks against it
   * @param text its new text; empty if there shall be no file
   */
  private record Change(Optional<Problem> hindrance, Optional<String> text) {}

  private static Optional<Problem> locked(
      InputFile file, Function<Optional<String>, Change> change) {
    try {
      Path real = Files.exists(file.path()) ? file.path().toRealPath() : file.path();
      try (LockBeside held = LockBeside.of(real)) {
        return carryOut(file, held.file(), change);
      }
    } catch (UnreadableFileException unreadable) {
      return Optional.of(Problem.unreadable(file.shown(), unreadable));
    } catch (AccessDeniedException denied) {
      return Optional.of(unwritable(file, "a folder that may not be written to"));
    } catch (IOException failed) {
      return Optional.of(
          unwritable(file, "a place that the system refuses (" + failed.getMessage() + ")"));
    }
  }

  private static Optional<Problem> carryOut(
      InputFile file, Path real, Function<Optional<String>, Change> change)
      throws IOException, UnreadableFileException {
    Optional<String> before = text(file);
    Change wanted = change.apply(before);
    if (wanted.hindrance().isPresent()) {
      return wanted.hindrance();
    }
    if (wanted.text().isEmpty()) {
      Files.deleteIfExists(real);
      return Optional.empty();
    }
    Path part = real.resolveSibling("." + real.getFileName() + ".part");
    try {
      force(part, wanted.text().get());
      if (!text(file).equals(before)) {
        return Optional.of(changed(file, 1, "a file that changed while it was written"));
      }
      Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
      return Optional.empty();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * The text of a file of decisions, as {@link #replace} expects it.
   *
   * @param file the file
   * @return its text; empty if there is no such file
   * @throws UnreadableFileException if it is too large, not readable or not UTF-8
   */
  public static Optional<String> text(InputFile file) throws UnreadableFileException {
    return Files.exists(file.path())
        ? Optional.of(file.text(DecisionsReader.LARGEST))
        : Optional.empty();
  }

  /** On the disk before it takes its place, so that no loss of power leaves half a file. */
  private static void force(Path part, String content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static Optional<Problem> decidedMeanwhile(
      InputFile file, List<Decision> decisions, List<Recorded> present, List<Recorded> seen) {
    List<FindingId> ids = decisions.stream().map(Decision::finding).toList();
    List<Decision> known = seen.stream().map(Recorded::decision).toList();
    return present.stream()
        .filter(one -> ids.contains(one.decision().finding()))
        .filter(one -> !known.contains(one.decision()) && !decisions.contains(one.decision()))
        .findFirst()
        .map(
            one ->
                changed(
                    file,
                    one.line(),
                    "“"
                        + one.decision().as().word()
                        + "” for finding "
                        + one.decision().finding()
                        + ", decided meanwhile"));
  }

  private static Problem changed(InputFile file, int line, String found) {
    return problem(
        file,
        line,
        found,
        "the file as it was when it was read",
        "nothing was written; look at the line, and decide again if need be");
  }

  private static Problem unwritable(InputFile file, String found) {
    return problem(
        file, 1, found, "a file that can be written", "change the permissions of its folder");
  }

  private static Problem problem(
      InputFile file, int line, String found, String expected, String fix) {
    return new Problem(
        DecisionHygiene.RULE, Level.ERROR, file.shown(), line, 1, "", found, expected, fix);
  }
}
