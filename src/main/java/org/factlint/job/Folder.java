package org.factlint.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lies directly in a folder, sorted by name, so that no system's order shows. Hidden things
 * are left out; folders behind links are not entered, as they may lead back.
 *
 * @param path the folder
 * @param files its files
 * @param folders its folders
 */
record Folder(Path path, List<Path> files, List<Path> folders) {

  static Folder list(Path path) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
      stream.forEach(entries::add);
    }
    entries.removeIf(entry -> FileNames.isHidden(name(entry)));
    entries.sort(Comparator.comparing(Folder::name));
    List<Path> files = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (Path entry : entries) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        folders.add(entry);
      } else if (!Files.isDirectory(entry)) {
        files.add(entry);
      }
    }
    return new Folder(path, files, folders);
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
