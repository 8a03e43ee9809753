package org.factlint.job;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.factlint.config.Configuration;
import org.factlint.config.Configuration.StoryGlobs;
import org.factlint.text.InputFile;

/**
 * Puts fact files and articles into stories: those that the configuration lists by name; else a
 * folder is a story, and the files that somebody named are one.
 */
final class StoryCollector {
  private static final String NAMED = "files";

  private final Configuration configuration;
  private final Map<Path, Draft> folders = new LinkedHashMap<>();
  private final Map<String, Draft> listed = new TreeMap<>();
  private final List<Path> namedIn = new ArrayList<>();
  private final Draft named;
  private String namedFolder = NAMED;

  StoryCollector(Configuration configuration) {
    this.configuration = configuration;
    this.named = new Draft(NAMED, configuration.folder());
  }

  private Draft draft(String name) {
    return new Draft(name, configuration.folder());
  }

  /** Takes a fact file or an article that lies under a folder. */
  void inFolder(InputFile file, Path top, ShownPath shown) {
    List<InputFile> entities = entities(file.path(), top, shown);
    boolean taken = false;
    for (StoryGlobs story : configuration.stories()) {
      if (matches(story, file.path())) {
        listed.computeIfAbsent(story.name(), this::draft).add(file, entities);
        taken = true;
      }
    }
    if (!taken) {
      Path folder = folder(file.path());
      folders.computeIfAbsent(folder, any -> draft(shown.of(folder))).add(file, entities);
    }
  }

  /** Takes a fact file or an article that somebody named. */
  void named(InputFile file, ShownPath shown) {
    Path folder = folder(file.path());
    namedIn.add(folder);
    namedFolder = shown.of(folder);
    named.add(file, entities(file.path(), folder, shown));
  }

  /** The stories, sorted by name. */
  List<StoryFiles> stories() {
    List<StoryFiles> stories = new ArrayList<>();
    folders.values().forEach(draft -> stories.add(draft.close(draft.name)));
    listed.values().forEach(draft -> stories.add(draft.close(draft.name)));
    if (!namedIn.isEmpty()) {
      boolean oneFolder = namedIn.stream().distinct().count() == 1;
      stories.add(named.close(oneFolder ? namedFolder : NAMED));
    }
    stories.sort(Comparator.comparing(StoryFiles::name));
    return List.copyOf(stories);
  }

  private boolean matches(StoryGlobs story, Path file) {
    if (!file.startsWith(configuration.folder())) {
      return false;
    }
    Path relative = configuration.folder().relativize(file);
    return story.include().stream()
        .map(Passed::matcher)
        .anyMatch((PathMatcher glob) -> glob.matches(relative));
  }

  /** The entities and vocabularies of a file's folder and of those above, up to the project's. */
  private List<InputFile> entities(Path file, Path top, ShownPath shown) {
    Path project = configuration.folder();
    return Surroundings.files(folder(file), file.startsWith(project) ? project : top, shown);
  }

  private static Path folder(Path path) {
    return Objects.requireNonNull(path.getParent(), "paths are absolute");
  }

  /** A story that files are still added to; each file once. */
  private static final class Draft {
    private final String name;
    private final Path project;
    private final Map<Path, InputFile> files = new TreeMap<>();
    private final Map<Path, List<InputFile>> entities = new TreeMap<>();

    private Draft(String name, Path project) {
      this.name = name;
      this.project = project;
    }

    private void add(InputFile file, List<InputFile> outerFirst) {
      files.putIfAbsent(file.path(), file);
      entities.putIfAbsent(file.path(), outerFirst);
    }

    private StoryFiles close(String shownName) {
      Map<Path, InputFile> once = new LinkedHashMap<>();
      entities.values().forEach(list -> list.forEach(file -> once.putIfAbsent(file.path(), file)));
      return new StoryFiles(
          shownName,
          sorted(Draft::isFactFile),
          sorted(file -> !isFactFile(file) && !hasFactFile(file)),
          List.copyOf(once.values()),
          decisions());
    }

    /** Beside the sources; if they lie in several folders, in the nearest that holds them all. */
    private InputFile decisions() {
      Path first = folder(files.keySet().iterator().next());
      Path common = first;
      StringBuilder way = new StringBuilder();
      for (Path file : files.keySet()) {
        while (!file.startsWith(common)) {
          common = folder(common);
          way.append("../");
        }
      }
      boolean lookedAt = common.startsWith(project) || common.equals(first);
      String up = lookedAt ? way.toString() : "";
      return files.values().iterator().next().sibling(up + FileNames.DECISIONS);
    }

    private List<InputFile> sorted(Predicate<InputFile> kind) {
      return files.values().stream()
          .filter(kind)
          .sorted(Comparator.comparing(InputFile::shown))
          .toList();
    }

    private static boolean isFactFile(InputFile file) {
      return Folder.name(file.path()).endsWith(".json");
    }

    /** Whether the story has the fact file of this article, too. */
    private boolean hasFactFile(InputFile article) {
      String facts = FileNames.factFileOf(Folder.name(article.path()));
      return files.containsKey(article.path().resolveSibling(facts));
    }
  }
}
