package org.factlint.job.draft;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.FileNames;
import org.factlint.job.ShownPath;
import org.factlint.source.ArticleReader;
import org.factlint.text.InputFile;

/** Finds the articles that somebody named, and where their fact files go. */
final class TargetFinder {
  private final DraftRequest request;
  private final Map<Path, Target> byFactFile = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private TargetFinder(DraftRequest request) {
    this.request = request;
  }

  /**
   * What was found.
   *
   * @param targets each article once, sorted by the paths of their fact files
   * @param problems what is wrong with the paths
   */
  record Found(Collection<Target> targets, List<Problem> problems) {}

  static Found find(DraftRequest request) {
    TargetFinder finder = new TargetFinder(request);
    request.articles().forEach(finder::look);
    return new Found(finder.byFactFile.values(), finder.problems);
  }

  private void look(String given) {
    String shown = given.replace('\\', '/');
    try {
      Path path = request.workingDirectory().resolve(given).normalize();
      Path name = path.getFileName();
      if (Files.isDirectory(path)) {
        problem("unknown-file", shown, "a folder", "an article", "name the articles in it");
      } else if (!Files.exists(path)) {
        problem("file-missing", shown, "nothing there", "an article", "correct the path");
      } else if (name == null || !FileNames.isArticle(name.toString())) {
        problem(
            "unknown-file",
            shown,
            "a file of another kind",
            "an article (.txt, .md, .html)",
            "name one of these");
      } else {
        add(path, given, name.toString());
      }
    } catch (InvalidPathException impossible) {
      problem("file-missing", shown, "nothing there", "an article", "correct the path");
    }
  }

  private void add(Path path, String given, String name) {
    ShownPath shown = ShownPath.of(request.workingDirectory(), given);
    InputFile file = new InputFile(path, shown.of(path));
    InputFile article = ArticleReader.isHtml(name) ? ArticleReader.frozen(file) : file;
    String folder = request.folder().orElse(given);
    ShownPath below = ShownPath.of(request.workingDirectory(), folder);
    Path facts =
        request
            .folder()
            .map(words -> request.workingDirectory().resolve(words).normalize())
            .orElseGet(() -> Objects.requireNonNull(path.getParent(), "paths are absolute"))
            .resolve(FileNames.factFileOf(name));
    Target target = new Target(file, article, new InputFile(facts, below.of(facts)), below);
    Target other = byFactFile.putIfAbsent(facts, target);
    if (other != null && !other.article().path().equals(article.path())) {
      problem(
          "draft-twice",
          file.shown(),
          "an article whose fact file "
              + target.facts().shown()
              + " is that of "
              + other.given().shown()
              + ", too",
          "a fact file for each article",
          "rename one of the two, or draft them into different folders");
    }
  }

  private void problem(String rule, String file, String found, String expected, String fix) {
    problems.add(new Problem(rule, Level.ERROR, file, 1, 1, "", found, expected, fix));
  }
}
