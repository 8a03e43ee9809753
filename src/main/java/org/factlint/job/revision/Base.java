package org.factlint.job.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.config.Configuration;
import org.factlint.config.ConfigurationReader;
import org.factlint.config.ConfigurationReading;
import org.factlint.job.CheckRequest;
import org.factlint.job.FileNames;
import org.factlint.job.StoryFiles;
import org.factlint.job.StoryFinder;
import org.factlint.text.InputFile;

/**
 * The project as a revision of its repository has it. The checkout is only read; what is needed of
 * the revision lies in a temporary folder until this is closed.
 */
public final class Base implements AutoCloseable {
  private final String name;
  private final Tree tree;
  private final Mirror mirror;
  private final Path workingDirectory;
  private final ConfigurationReading reading;

  private Base(String name, Tree tree, Mirror mirror, Path workingDirectory) {
    this.name = name;
    this.tree = tree;
    this.mirror = mirror;
    this.workingDirectory = workingDirectory;
    this.reading = configuration(tree, mirror, workingDirectory);
  }

  /**
   * Opens a revision.
   *
   * @param workingDirectory an absolute folder within the repository
   * @param revision a branch, a tag, a commit
   * @return the revision
   * @throws NoSuchRevisionException if git cannot read it here
   */
  public static Base open(Path workingDirectory, String revision) throws NoSuchRevisionException {
    Tree tree = Tree.of(workingDirectory, revision);
    Mirror mirror = Mirror.of(tree);
    mirror.name(tree.blobs().keySet().stream().filter(Base::isRead).toList());
    mirror.of(workingDirectory).ifPresent(mirror::createFolder);
    return new Base(revision, tree, mirror, workingDirectory);
  }

  private static boolean isRead(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return FileNames.isFactFile(file)
        || FileNames.isArticle(file)
        || FileNames.SHARED.contains(file);
  }

  /** The nearest configuration, as it was; of a folder and of those above, up to the top. */
  private static ConfigurationReading configuration(
      Tree tree, Mirror mirror, Path workingDirectory) {
    for (Path at = workingDirectory; at != null && at.startsWith(tree.top()); at = at.getParent()) {
      Path file = at.resolve(ConfigurationReader.FILE_NAME);
      if (tree.below(file).filter(tree.blobs()::containsKey).isPresent()) {
        Path here = mirror.of(file).orElseThrow();
        mirror.fill(List.of(here));
        ConfigurationReading reading = ConfigurationReader.nearest(mirror.of(at).orElseThrow());
        mirror.fill(own(reading.configuration()));
        return reading;
      }
    }
    Path here = mirror.of(workingDirectory).orElseThrow();
    return new ConfigurationReading(Configuration.standard(here), List.of());
  }

  static List<Path> own(Configuration configuration) {
    return Stream.of(configuration.own().vocabulary(), configuration.own().policy())
        .flatMap(Optional::stream)
        .map(InputFile::path)
        .toList();
  }

  /**
   * What it is called.
   *
   * @return the revision as somebody named it
   */
  public String name() {
    return name;
  }

  /**
   * What the revision's configuration says, for the checkout: paths are those of the checkout, and
   * the vocabulary and the policy that it names are those of the revision.
   *
   * @return the configuration
   */
  public ConfigurationReading configuration() {
    Configuration was = reading.configuration();
    Configuration here =
        new Configuration(
            mirror.inCheckout(was.folder()),
            was.file(),
            was.paths(),
            was.ignore(),
            was.stories(),
            was.reports(),
            was.output(),
            was.own());
    return new ConfigurationReading(here, reading.problems());
  }

  /** What the revision's configuration says, for its own files. */
  Configuration ownConfiguration() {
    return reading.configuration();
  }

  /**
   * A folder as the revision has it.
   *
   * @param folder a folder of the checkout
   * @return the folder with its files, within the temporary folder; empty if it has none
   */
  public Optional<Path> folder(Path folder) {
    List<Path> files = files(folder).stream().flatMap(f -> mirror.of(f).stream()).toList();
    mirror.fill(files);
    return files.isEmpty() ? Optional.empty() : mirror.of(folder);
  }

  /** The files that the revision has in a folder, by their places in the checkout. */
  List<Path> files(Path folder) {
    Optional<String> below = tree.below(folder).map(path -> path.isEmpty() ? "" : path + "/");
    return below.isEmpty()
        ? List.of()
        : tree.blobs().tailMap(below.get(), true).keySet().stream()
            .takeWhile(path -> path.startsWith(below.get()))
            .map(tree.top()::resolve)
            .toList();
  }

  /** Whether a file is as the revision has it: one of the checkout, or the revision's own. */
  boolean same(Path file) {
    return mirror.has(file) || tree.same(file);
  }

  /** The same check of the revision's own files; empty if they are none of the repository. */
  Optional<CheckRequest> mirrored(CheckRequest request) {
    List<String> paths = new ArrayList<>();
    for (String given : request.paths()) {
      Path path = request.workingDirectory().resolve(given).normalize();
      mirror
          .of(path)
          .map(here -> Path.of(given).isAbsolute() ? here.toString() : given)
          .ifPresent(paths::add);
    }
    return paths.isEmpty() && !request.paths().isEmpty()
        ? Optional.empty()
        : mirror
            .of(workingDirectory)
            .map(
                here ->
                    new CheckRequest(
                        reading.configuration(),
                        here,
                        paths,
                        request.trustExtracted(),
                        request.wholeStories(),
                        request.today()));
  }

  /** The revision's stories; their files are still empty. */
  List<StoryFiles> stories(CheckRequest mirrored) {
    return StoryFinder.find(mirrored).stories();
  }

  /** Gives the files of stories their contents. */
  void fill(List<StoryFiles> stories) {
    List<Path> files = new ArrayList<>();
    stories.forEach(story -> story.files().forEach(file -> files.add(file.path())));
    mirror.fill(files);
    List<Path> articles = new ArrayList<>();
    for (StoryFiles story : stories) {
      story.factFiles().forEach(file -> articles.addAll(Mentioned.articles(file)));
    }
    mirror.fill(articles);
  }

  /** Where a file of the revision lies in the checkout. */
  Path inCheckout(Path here) {
    return mirror.inCheckout(here);
  }

  /** Stories of the checkout, with what the revision says of them. */
  BaseDecisions decisions() {
    return new BaseDecisions(name, tree, mirror, reading.configuration());
  }

  @Override
  public void close() {
    mirror.close();
  }
}
