package org.factlint.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What was made of some content, kept in a folder under a hash of everything that it depends on:
 * the content, and the program. So a hit is what would be made again. What is damaged is made
 * again; what cannot be kept is not kept.
 */
public final class ContentCache {
  /** A cache that keeps nothing. */
  public static final ContentCache NONE = new ContentCache(Optional.empty(), "");

  /** A folder holds a 256th of the cache, and at most so many files; the older half goes first. */
  private static final int MOST_FILES = 400;

  private static final int LARGEST = 16_000_000;
  private static final int HASH = 64;

  private final Optional<Path> folder;
  private final String program;

  private ContentCache(Optional<Path> folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /**
   * A cache in a folder.
   *
   * @param folder the folder, made when something is kept
   * @param program what tells this program from others, whose results may differ
   * @return the cache
   */
  public static ContentCache in(Path folder, String program) {
    return new ContentCache(Optional.of(folder), program);
  }

  /**
   * What was made of some content, or is made now and kept.
   *
   * @param <T> a record, or a list of records
   * @param sort what it is; other sorts of the same content are kept apart
   * @param content gives all that it depends on, each in text
   * @param made makes it
   * @return the same as {@code made} gives
   */
  public <T> T once(String sort, Supplier<List<String>> content, Supplier<T> made) {
    if (folder.isEmpty()) {
      return made.get();
    }
    Path file = file(folder.get(), sort, content.get());
    Optional<Object> kept = read(file).flatMap(ContentCache::decoded);
    if (kept.isPresent()) {
      @SuppressWarnings("unchecked") // Written by the same program from what the same call made.
      T same = (T) kept.get();
      return same;
    }
    T fresh = made.get();
    write(file, RecordText.encoded(fresh));
    return fresh;
  }

  /**
   * Something large that much depends on, in short.
   *
   * @param value a record, or a list of records
   * @return a hash in hex
   */
  public static String digest(Object value) {
    return sha256(RecordText.encoded(value));
  }

  private static Optional<Object> decoded(String text) {
    try {
      return Optional.of(RecordText.decoded(text));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private Path file(Path folder, String sort, List<String> content) {
    StringBuilder all = new StringBuilder();
    Stream.concat(Stream.of(program, sort), content.stream())
        .forEach(part -> all.append(part.length()).append(':').append(part));
    String hash = sha256(all.toString());
    return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
  }

  /** The text behind its own hash, if that is still right. */
  private static Optional<String> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      String all = Files.readString(file, StandardCharsets.UTF_8);
      String text = all.substring(Math.min(HASH, all.length()));
      return sha256(text).equals(all.substring(0, all.length() - text.length()))
          ? Optional.of(text)
          : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static void write(Path file, String text) {
    Path shelf = file.resolveSibling("");
    try {
      Files.createDirectories(shelf);
      Path part = Files.createTempFile(shelf, ".", ".part");
      Files.writeString(part, sha256(text) + text, StandardCharsets.UTF_8);
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException refused) {
        Files.deleteIfExists(part);
      }
      tidy(shelf);
    } catch (IOException | UncheckedIOException refused) {
      // A full disk or a folder of somebody else: then it is made again next time.
    }
  }

  private static void tidy(Path shelf) throws IOException {
    try (Stream<Path> files = Files.list(shelf)) {
      List<Path> all = files.toList();
      if (all.size() > MOST_FILES) {
        List<Path> oldestFirst =
            all.stream().sorted(Comparator.comparing(ContentCache::written)).toList();
        for (Path old : oldestFirst.subList(0, all.size() / 2)) {
          Files.deleteIfExists(old);
        }
      }
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
