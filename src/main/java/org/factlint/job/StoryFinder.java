package org.factlint.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factlint.config.Configuration;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.source.ArticleReader;
import org.factlint.text.InputFile;

/** Finds the fact files and articles under the paths that somebody named. */
public final class StoryFinder {
  private final boolean named;
  private final Passed passed;
  private final StoryCollector stories;
  private final List<Path> folders = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private StoryFinder(Configuration configuration, boolean named) {
    this.named = named;
    this.passed = new Passed(configuration);
    this.stories = new StoryCollector(configuration);
  }

  /**
   * What was found.
   *
   * @param stories the stories, sorted by name
   * @param looked the paths that were looked at, as the user named them
   * @param folders those of them that are folders, absolute
   * @param problems paths that lead nowhere
   */
  public record Found(
      List<StoryFiles> stories, List<String> looked, List<Path> folders, List<Problem> problems) {}

  /**
   * Looks for stories.
   *
   * @param request what to check
   * @return what was found
   */
  public static Found find(CheckRequest request) {
    if (request.wholeStories() && !request.paths().isEmpty()) {
      return WholeStories.of(request);
    }
    return find(request.configuration(), request.workingDirectory(), request.paths());
  }

  /**
   * Finds stories.
   *
   * @param configuration what holds for the project
   * @param workingDirectory the absolute folder that paths are relative to
   * @param given folders and files as the user named them; if there are none, those of the
   *     configuration
   * @return what was found
   */
  public static Found find(Configuration configuration, Path workingDirectory, List<String> given) {
    StoryFinder finder = new StoryFinder(configuration, !given.isEmpty());
    Path base = given.isEmpty() ? configuration.folder() : workingDirectory;
    List<String> paths = given.isEmpty() ? configuration.paths() : given;
    paths.forEach(path -> finder.look(base, path));
    return new Found(finder.stories.stories(), paths, finder.folders, finder.problems);
  }

  private void look(Path base, String given) {
    try {
      Path path = base.resolve(given).normalize();
      ShownPath shown = ShownPath.of(base, given);
      if (Files.isDirectory(path)) {
        folders.add(path);
        walk(path, path, shown);
      } else if (Files.exists(path)) {
        named(path, shown);
      } else {
        nothingThere(given);
      }
    } catch (InvalidPathException impossible) {
      nothingThere(given);
    }
  }

  private void walk(Path top, Path path, ShownPath shown) {
    try {
      Folder folder = Folder.list(path);
      List<String> names = folder.files().stream().map(Folder::name).toList();
      for (Path file : folder.files()) {
        if (!passed.over(file)) {
          inFolder(top, file, names, shown);
        }
      }
      for (Path below : folder.folders()) {
        if (!passed.over(below)) {
          walk(top, below, shown);
        }
      }
    } catch (IOException refused) {
      problem(
          "folder-unreadable",
          shown.of(path),
          "a folder that may not be listed",
          "a readable folder",
          "change its permissions, or name the files themselves");
    }
  }

  private void inFolder(Path top, Path file, List<String> names, ShownPath shown) {
    String name = Folder.name(file);
    boolean alone =
        FileNames.isArticle(name)
            && !names.contains(FileNames.factFileOf(name))
            && !(ArticleReader.isHtml(name) && names.contains(ArticleReader.frozen(name)));
    if (FileNames.isFactFile(name) || alone) {
      stories.inFolder(new InputFile(file, shown.of(file)), top, shown);
    }
  }

  private void named(Path file, ShownPath shown) {
    String name = Folder.name(file);
    if (name.endsWith(".json") || FileNames.isArticle(name)) {
      stories.named(new InputFile(file, shown.of(file)), shown);
    } else {
      problem(
          "unknown-file",
          shown.of(file),
          "a file of another kind",
          "a folder, a fact file (NAME.facts.json) or an article (.txt, .md, .html)",
          "name one of these");
    }
  }

  private void nothingThere(String given) {
    problem(
        "file-missing",
        given.replace('\\', '/'),
        "nothing there",
        "a folder, a fact file or an article",
        "correct the path; it is relative to "
            + (named ? "the working directory" : "factlint.json"));
  }

  private void problem(String rule, String file, String found, String expected, String fix) {
    problems.add(new Problem(rule, Level.ERROR, file, 1, 1, "", found, expected, fix));
  }
}
