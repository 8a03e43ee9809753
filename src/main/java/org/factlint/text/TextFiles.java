package org.factlint.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.factlint.text.UnreadableFileException.Reason;

/** Reads files as UTF-8, refusing what is not: a replacement character would break quotations. */
final class TextFiles {
  private static final Position BEGINNING = new Position(1, 1);
  private static final long MEGABYTE = 1_000_000;

  private TextFiles() {}

  static String read(Path file, long largest) throws UnreadableFileException {
    return decoded(bytes(file, largest));
  }

  /** What a stream holds, which is no longer than can be told. */
  static String read(InputStream stream, int largest) throws UnreadableFileException {
    try {
      byte[] bytes = stream.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw tooLarge(bytes.length, largest);
      }
      return decoded(withoutZeros(bytes));
    } catch (IOException failed) {
      throw refused("a stream that breaks off (" + failed.getMessage() + ")");
    }
  }

  private static String decoded(byte[] bytes) throws UnreadableFileException {
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(left, decoded, true);
    String text = withoutMark(decoded.flip().toString());
    if (result.isError()) {
      throw notUtf8(bytes, left.position(), text);
    }
    return text;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The bytes of a file in which no byte is zero, as none is in a text of single bytes. */
  static byte[] bytes(Path file, long largest) throws UnreadableFileException {
    return withoutZeros(anyBytes(file, largest));
  }

  private static byte[] withoutZeros(byte[] bytes) throws UnreadableFileException {
    int zero = 0;
    while (zero < bytes.length && bytes[zero] != 0) {
      zero++;
    }
    if (zero < bytes.length) {
      throw binary(bytes, zero);
    }
    return bytes;
  }

  private static UnreadableFileException binary(byte[] bytes, int zero) {
    int first = Byte.toUnsignedInt(bytes[0]);
    boolean utf16 = first >= 0xFE || (zero < 4 && bytes.length % 2 == 0);
    return new UnreadableFileException(
        Reason.NOT_TEXT,
        BEGINNING,
        utf16 ? "what looks like UTF-16" : "a zero byte at byte offset " + zero,
        "text in UTF-8",
        utf16
            ? "save the file with the encoding UTF-8"
            : "name the text, not a program or a picture");
  }

  private static byte[] anyBytes(Path file, long largest) throws UnreadableFileException {
    try {
      if (Files.isDirectory(file)) {
        throw refused("a folder");
      }
      long size = Files.size(file);
      if (size > largest) {
        throw tooLarge(size, largest);
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new UnreadableFileException(
          Reason.MISSING,
          BEGINNING,
          "no such file",
          "a file that exists",
          "correct the path, or put the file there");
    } catch (AccessDeniedException denied) {
      throw refused("a file that may not be read");
    } catch (IOException failed) {
      throw refused("a file that the system does not give (" + failed.getMessage() + ")");
    }
  }

  private static UnreadableFileException refused(String found) {
    return new UnreadableFileException(
        Reason.REFUSED,
        BEGINNING,
        found,
        "a readable text file",
        "name another file, or change its permissions");
  }

  private static UnreadableFileException tooLarge(long size, long largest) {
    return new UnreadableFileException(
        Reason.TOO_LARGE,
        BEGINNING,
        "a file of " + String.format(Locale.ROOT, "%.1f", (double) size / MEGABYTE) + " MB",
        "at most " + largest / MEGABYTE + " MB",
        "split the file, or leave out what is not text");
  }

  private static UnreadableFileException notUtf8(byte[] bytes, int offset, String before) {
    int value = Byte.toUnsignedInt(bytes[offset]);
    boolean utf16 = bytes.length > 1 && (value == 0xFE || value == 0xFF) && offset == 0;
    String found =
        utf16
            ? "what looks like UTF-16"
            : String.format(Locale.ROOT, "the byte 0x%02X at byte offset %d", value, offset);
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = 1 + before.codePointCount(lineStart, before.length());
    return new UnreadableFileException(
        Reason.NOT_UTF_8,
        new Position(line, column),
        found,
        "text in UTF-8",
        "save the file with the encoding UTF-8");
  }
}
