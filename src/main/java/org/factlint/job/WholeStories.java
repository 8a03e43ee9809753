package org.factlint.job;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.job.StoryFinder.Found;
import org.factlint.text.InputFile;

/**
 * The stories that some files belong to, with all their other sources: what a commit hook checks,
 * which knows only what was changed.
 */
final class WholeStories {
  private WholeStories() {}

  /** Of all stories of the project those with one of the files or folders that somebody named. */
  static Found of(CheckRequest request) {
    Found all = StoryFinder.find(request.ofWholeProject());
    List<Path> named = new ArrayList<>();
    request.paths().forEach(given -> path(request, given).ifPresent(named::add));
    List<StoryFiles> stories =
        all.stories().stream()
            .filter(story -> named.stream().anyMatch(path -> belongs(path, story)))
            .toList();
    // Of the other stories nothing is said, and of their decisions none is unused.
    return new Found(stories, request.paths(), List.of(), all.problems());
  }

  private static boolean belongs(Path named, StoryFiles story) {
    return Stream.of(story.factFiles(), story.articles(), story.shared())
        .flatMap(List::stream)
        .map(InputFile::path)
        .anyMatch(file -> file.startsWith(named) || file.equals(factFileOf(named)));
  }

  private static Path factFileOf(Path article) {
    return article.resolveSibling(FileNames.factFileOf(Folder.name(article)));
  }

  /** What was deleted meanwhile, or is no path at all, belongs to no story. */
  private static Optional<Path> path(CheckRequest request, String given) {
    try {
      return Optional.of(request.workingDirectory().resolve(given).normalize())
          .filter(Files::exists);
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }
}
