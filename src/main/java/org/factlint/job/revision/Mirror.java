package org.factlint.job.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files of a revision in a folder of their own, laid out as in the checkout, which is not touched.
 * Names come first, as empty files; contents only where they are needed.
 */
final class Mirror implements AutoCloseable {
  private static final long LARGEST = 100_000_000;

  private final Tree tree;
  private final Path folder;
  private final Set<String> filled = new TreeSet<>();

  private Mirror(Tree tree, Path folder) {
    this.tree = tree;
    this.folder = folder;
  }

  static Mirror of(Tree tree) {
    try {
      return new Mirror(tree, Files.createTempDirectory("factlint-").toRealPath());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Where a file or folder of the checkout lies here; empty if it is not of the repository. */
  Optional<Path> of(Path inCheckout) {
    return tree.below(inCheckout).map(path -> folder.resolve(path).normalize());
  }

  /** Whether a file lies here. */
  boolean has(Path file) {
    return file.startsWith(folder);
  }

  /** Where a file from here lies in the checkout. */
  Path inCheckout(Path here) {
    return tree.top().resolve(folder.relativize(here));
  }

  /** Lays out names without contents. */
  void name(Collection<String> paths) {
    for (String path : paths) {
      write(path, new byte[0]);
    }
  }

  /** Gives files their contents; what the revision does not have stays absent. */
  void fill(Collection<Path> filesHere) {
    List<String> paths =
        filesHere.stream()
            .filter(file -> file.startsWith(folder))
            .flatMap(file -> tree.below(inCheckout(file)).stream())
            .filter(path -> tree.blobs().containsKey(path) && filled.add(path))
            .toList();
    if (paths.isEmpty()) {
      return;
    }
    try {
      Process process = new Git(tree.top()).start("cat-file", "--batch");
      try (OutputStream asked = process.getOutputStream();
          InputStream given = process.getInputStream()) {
        for (String path : paths) {
          asked.write((tree.blobs().get(path) + "\n").getBytes(StandardCharsets.US_ASCII));
          asked.flush();
          write(path, content(given));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads {@code HASH blob SIZE}, a line end, so many bytes and a line end. */
  private static byte[] content(InputStream given) throws IOException {
    StringBuilder header = new StringBuilder();
    for (int c = given.read(); c >= 0 && c != '\n'; c = given.read()) {
      header.append((char) c);
    }
    String[] words = header.toString().split(" ", -1);
    if (words.length != 3) {
      // Not here, as in a clone that fetches contents only when they are asked for.
      return new byte[0];
    }
    long size = Long.parseLong(words[2]);
    if (size > LARGEST) {
      given.skipNBytes(size + 1);
      return new byte[0];
    }
    byte[] content = given.readNBytes((int) size);
    given.skipNBytes(1);
    return content;
  }

  private void write(String path, byte[] content) {
    Path file = folder.resolve(path).normalize();
    // A tree that somebody made by hand may hold any name.
    if (!file.startsWith(folder)) {
      return;
    }
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent(), "below a folder"));
      Files.write(file, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void createFolder(Path here) {
    try {
      Files.createDirectories(here);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException left) {
      // The system clears its folder for temporary files itself; the check matters more.
    }
  }
}
