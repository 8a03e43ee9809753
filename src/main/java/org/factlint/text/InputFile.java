package org.factlint.text;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A text file to be read.
 *
 * @param path where it is
 * @param shown how the user named it, with {@code /}; this is what messages and reports print
 */
public record InputFile(Path path, String shown) {

  /**
   * A file that lies at a path relative to this one, as one file names another.
   *
   * @param relative a relative path with {@code /}
   * @return that file
   */
  public InputFile sibling(String relative) {
    return new InputFile(path.resolveSibling(relative).normalize(), shownBeside(relative));
  }

  private String shownBeside(String relative) {
    Deque<String> parts = new ArrayDeque<>(List.of(shown.split("/", -1)));
    parts.removeLast();
    for (String part : relative.split("/", -1)) {
      boolean up = part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..");
      if (up && !parts.getLast().isEmpty()) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /**
   * Reads the file.
   *
   * @param largest the number of bytes that it may have
   * @return its text, without a byte-order mark and otherwise unchanged
   * @throws UnreadableFileException if it is missing, too large, not readable or not UTF-8
   */
  public String text(long largest) throws UnreadableFileException {
    return TextFiles.read(path, largest);
  }

  /**
   * Reads what is handed to the program instead of a file.
   *
   * @param stream standard input
   * @param largest the number of bytes that it may hold
   * @return its text, without a byte-order mark and otherwise unchanged
   * @throws UnreadableFileException if it is too large, breaks off or is not UTF-8
   */
  public static String text(InputStream stream, int largest) throws UnreadableFileException {
    return TextFiles.read(stream, largest);
  }

  /**
   * Reads the file as it is.
   *
   * @param largest the number of bytes that it may have
   * @return its bytes
   * @throws UnreadableFileException if it is missing, too large, not readable, or no text in any
   *     encoding of single bytes
   */
  public byte[] bytes(long largest) throws UnreadableFileException {
    return TextFiles.bytes(path, largest);
  }

  /**
   * Whether there is such a file.
   *
   * @return true if it can be looked up and is no folder
   */
  public boolean exists() {
    return Files.isRegularFile(path);
  }
}
