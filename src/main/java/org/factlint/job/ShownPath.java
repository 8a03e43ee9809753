package org.factlint.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How paths are printed: as the user named them, and always with {@code /}.
 *
 * @param base the absolute folder that relative paths are relative to
 * @param absolute whether the user named an absolute path
 */
public record ShownPath(Path base, boolean absolute) {

  /**
   * How paths are printed below one that the user named.
   *
   * @param base the absolute folder that relative paths are relative to
   * @param given the path as the user named it
   * @return absolute paths, if that is absolute
   */
  public static ShownPath of(Path base, String given) {
    return new ShownPath(base, Path.of(given).isAbsolute());
  }

  /**
   * A path as messages and reports print it.
   *
   * @param path an absolute path
   * @return the path with {@code /}
   */
  public String of(Path path) {
    Path shown = absolute || !sameRoot(path) ? path : base.relativize(path);
    List<String> names = new ArrayList<>();
    shown.forEach(name -> names.add(name.toString()));
    String joined = String.join("/", names);
    String root = shown.getRoot() == null ? "" : shown.getRoot().toString().replace('\\', '/');
    return joined.isEmpty() && root.isEmpty() ? "." : root + joined;
  }

  private boolean sameRoot(Path path) {
    return base.getRoot() != null && base.getRoot().equals(path.getRoot());
  }
}
