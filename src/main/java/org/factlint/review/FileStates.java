package org.factlint.review;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factlint.config.Configuration;
import org.factlint.job.StoryFiles;
import org.factlint.text.InputFile;

/**
 * How files were at a moment, so that it is noticed when somebody saves one: all those of the
 * folders in which sources lie, and what holds for them.
 */
final class FileStates {
  private final SortedMap<Path, State> states = new TreeMap<>();

  /** The system tells no more about a file without reading it. */
  private record State(long size, FileTime saved) {}

  static FileStates of(Configuration configuration, Collection<StoryFiles> stories) {
    FileStates now = new FileStates();
    configuration.file().map(InputFile::path).ifPresent(now::look);
    configuration.own().vocabulary().map(InputFile::path).ifPresent(now::look);
    configuration.own().policy().map(InputFile::path).ifPresent(now::look);
    SortedSet<Path> folders = new TreeSet<>();
    for (StoryFiles story : stories) {
      story.shared().forEach(file -> now.look(file.path()));
      story.sources().forEach(file -> folders.add(folder(file.path())));
    }
    folders.forEach(now::lookInto);
    return now;
  }

  /** Looks at a file again; all others stay as they were seen. */
  void look(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      states.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
    } catch (IOException gone) {
      states.remove(file);
    }
  }

  private void lookInto(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FileStates::isVisible)) {
      files.forEach(this::look);
    } catch (IOException | DirectoryIteratorException gone) {
      // Then its files are not there, which is noticed.
    }
  }

  private static boolean isVisible(Path file) {
    return !file.getFileName().toString().startsWith(".") && Files.isRegularFile(file);
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent(), "paths are absolute");
  }

  /** The files that were saved, made or removed since, sorted. */
  List<Path> changedSince(FileStates earlier) {
    SortedSet<Path> all = new TreeSet<>(states.keySet());
    all.addAll(earlier.states.keySet());
    return all.stream()
        .filter(file -> !Objects.equals(states.get(file), earlier.states.get(file)))
        .toList();
  }
}
