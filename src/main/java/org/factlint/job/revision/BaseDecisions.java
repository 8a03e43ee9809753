package org.factlint.job.revision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factlint.config.Configuration;
import org.factlint.job.FileNames;
import org.factlint.job.StoryFiles;
import org.factlint.job.StoryFinder.Found;
import org.factlint.text.InputFile;

/**
 * What a revision decided on stories of the checkout.
 *
 * @param name what the revision is called
 * @param tree its files
 * @param mirror takes those that are needed
 * @param configuration its configuration
 */
record BaseDecisions(String name, Tree tree, Mirror mirror, Configuration configuration) {

  /**
   * Stories of the checkout with the decisions of the revision in the place of their own, and
   * without a vocabulary of the checkout where the revision's configuration names it.
   */
  Found trusting(Found stories) {
    List<StoryFiles> trusting = stories.stories().stream().map(this::trusting).toList();
    return new Found(trusting, stories.looked(), stories.folders(), stories.problems());
  }

  private StoryFiles trusting(StoryFiles story) {
    List<Path> named = Base.own(configuration).stream().map(mirror::inCheckout).toList();
    List<InputFile> shared = new ArrayList<>();
    for (InputFile file : story.shared()) {
      if (!FileNames.DECISIONS.equals(fileName(file)) && !named.contains(file.path())) {
        shared.add(file);
      }
    }
    shared.addAll(of(story));
    return new StoryFiles(
        story.name(), story.factFiles(), story.articles(), List.copyOf(shared), story.decisions());
  }

  /** The revision's decisions in the folders of a story and above, within the project. */
  List<InputFile> of(StoryFiles story) {
    Path project = mirror.inCheckout(configuration.folder());
    List<InputFile> decisions = new ArrayList<>();
    tree.blobs().keySet().stream()
        .filter(
            path -> path.equals(FileNames.DECISIONS) || path.endsWith("/" + FileNames.DECISIONS))
        .map(tree.top()::resolve)
        .filter(file -> file.startsWith(project))
        .filter(file -> story.sources().anyMatch(source -> isAbove(file, source.path())))
        .forEach(
            file ->
                mirror
                    .of(file)
                    .map(here -> new InputFile(here, name + ":" + tree.below(file).orElseThrow()))
                    .ifPresent(decisions::add));
    mirror.fill(decisions.stream().map(InputFile::path).toList());
    return decisions.stream().filter(file -> Files.exists(file.path())).toList();
  }

  private static boolean isAbove(Path decisions, Path source) {
    Path folder = decisions.getParent();
    return folder != null && source.startsWith(folder);
  }

  private static String fileName(InputFile file) {
    Path last = file.path().getFileName();
    return last == null ? "" : last.toString();
  }
}
