package org.factlint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes files whole or not at all: each beside its place first, then all moved into place. Whoever
 * reads meanwhile sees the old file or the new one.
 */
final class WholeFiles {
  private WholeFiles() {}

  /**
   * A file to be written.
   *
   * @param path its absolute path
   * @param shown its path for messages
   * @param content what it will hold
   */
  record NewFile(Path path, String shown, String content) {}

  static void write(List<NewFile> files) throws UnwritableException {
    Map<NewFile, Path> parts = new LinkedHashMap<>();
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
    Path folder = Objects.requireNonNull(file.path().getParent(), "an absolute path");
    Path part =
        folder.resolve("." + file.path().getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(folder);
      return Files.writeString(part, file.content(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      discard(part);
      throw new UnwritableException(file.shown(), reason(refused));
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
