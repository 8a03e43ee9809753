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
    try {
      Path real = Files.exists(file.path()) ? file.path().toRealPath() : file.path();
      try (LockBeside held = LockBeside.of(real)) {
        return write(file, held.file(), decisions, seen);
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

  private static Optional<Problem> write(
      InputFile file, Path real, List<Decision> decisions, List<Recorded> seen)
      throws IOException, UnreadableFileException {
    String before = Files.exists(real) ? file.text(DecisionsReader.LARGEST) : "";
    DecisionsReading reading = DecisionsReader.read(before, file);
    Optional<Problem> hindrance =
        reading.problems().stream()
            .findFirst()
            .or(() -> decidedMeanwhile(file, decisions, reading.decisions(), seen));
    if (hindrance.isPresent()) {
      return hindrance;
    }
    Path part = real.resolveSibling("." + real.getFileName() + ".part");
    try {
      force(part, DecisionLine.replaced(before, decisions));
      String now = Files.exists(real) ? file.text(DecisionsReader.LARGEST) : "";
      if (!now.equals(before)) {
        return Optional.of(changed(file, 1, "a file that changed while it was written"));
      }
      Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
      return Optional.empty();
    } finally {
      Files.deleteIfExists(part);
    }
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
        "the file as it was when the command began",
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
