package org.factlint.job;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import org.factlint.config.Configuration;

/** What a search passes over: the folder of reports, and what the configuration ignores. */
final class Passed {
  private final Path folder;
  private final Path reports;
  private final List<PathMatcher> ignored;

  Passed(Configuration configuration) {
    this.folder = configuration.folder();
    this.reports = folder.resolve(configuration.reports()).normalize();
    this.ignored = configuration.ignore().stream().map(Passed::matcher).toList();
  }

  static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  boolean over(Path path) {
    return path.equals(reports)
        || FileNames.isReadme(Folder.name(path))
        || FileNames.isReport(Folder.name(path))
        || (path.startsWith(folder) && isIgnored(folder.relativize(path)));
  }

  private boolean isIgnored(Path relative) {
    return ignored.stream().anyMatch(glob -> glob.matches(relative));
  }
}
