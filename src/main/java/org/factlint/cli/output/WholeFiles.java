package org.factlint.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.cli.command.UnwritableException;

/**
 * Writes files whole or not at all: each beside its place first, then all moved into place. Whoever
 * reads meanwhile sees the old file or the new one; what a killed process has begun is removed by
 * the next that writes in that folder.
 */
public final class WholeFiles {
  private static final String PART = ".part";

  /** What is being written has the number of the process that writes in its name. */
  private static final Pattern WRITER = Pattern.compile("\\..+\\.([0-9]{1,18})\\.part");

  private WholeFiles() {}

  /**
   * A file to be written.
   *
   * @param path its absolute path
   * @param shown its path for messages
   * @param content what it will hold
   */
  public record NewFile(Path path, String shown, String content) {}

  /**
   * Writes files; if one of them cannot be written, none is.
   *
   * @param files the files
   * @throws UnwritableException if one cannot be written
   */
  public static void write(List<NewFile> files) throws UnwritableException {
    Map<NewFile, Path> parts = new LinkedHashMap<>();
    files.stream().map(file -> folder(file.path())).distinct().forEach(WholeFiles::sweep);
    try {
      for (NewFile file : files) {
        parts.put(file, part(file));
      }
      for (Map.Entry<NewFile, Path> part : parts.entrySet()) {
        move(part.getKey(), part.getValue());
      }
    } finally {
      parts.values().forEach(WholeFiles::discard);
    }
  }

  private static Path part(NewFile file) throws UnwritableException {
    if (Files.isDirectory(file.path())) {
      throw new UnwritableException(file.shown(), "a folder of this name");
    }
    Path folder = folder(file.path());
    String name = "." + file.path().getFileName() + "." + ProcessHandle.current().pid() + PART;
    Path part = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      return Files.writeString(part, file.content(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      discard(part);
      throw new UnwritableException(file.shown(), reason(refused));
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent(), "an absolute path");
  }

  /** Removes what processes have left in a folder that were killed while they wrote. */
  private static void sweep(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*" + PART)) {
      for (Path part : parts) {
        Matcher writer = WRITER.matcher(String.valueOf(part.getFileName()));
        if (writer.matches() && ProcessHandle.of(Long.parseLong(writer.group(1))).isEmpty()) {
          discard(part);
        }
      }
    } catch (IOException | DirectoryIteratorException refused) {
      // What was left stays behind; the message about the report matters more.
    }
  }

  private static void move(NewFile file, Path part) throws UnwritableException {
    try {
      Files.move(part, file.path(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new UnwritableException(file.shown(), reason(refused));
    }
  }

  private static String reason(IOException refused) {
    if (refused instanceof AccessDeniedException) {
      return "a folder that may not be written to";
    }
    if (refused instanceof FileAlreadyExistsException) {
      return "a file where its folder should be";
    }
    return "a place that the system refuses (" + refused.getMessage() + ")";
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException left) {
      // A hidden file that nobody reads stays behind; the message about the report matters more.
    }
  }
}
