package org.factlint.job.mend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Vocabulary;
import org.factlint.config.Configuration;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.Gaps;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.VocabularyReading;
import org.factlint.factfile.edit.FactFileMend;
import org.factlint.factfile.edit.FactFileMend.Mended;
import org.factlint.job.ChangedFiles;
import org.factlint.job.StoryFiles;
import org.factlint.job.StoryFinder;
import org.factlint.job.Surroundings;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** Mends what is mechanical about the fact files under some paths. It writes nothing itself. */
public final class MendJob {
  private final Configuration configuration;
  private final Path workingDirectory;

  /**
   * Makes a job.
   *
   * @param configuration what holds for the project
   * @param workingDirectory the absolute folder that paths are relative to
   */
  public MendJob(Configuration configuration, Path workingDirectory) {
    this.configuration = configuration;
    this.workingDirectory = workingDirectory;
  }

  /**
   * Mends. Files that cannot be read are left as they are; validating tells what is wrong with
   * them.
   *
   * @param paths folders and files as the user named them; if there are none, those of the
   *     configuration
   * @param acceptArticle whether articles may have changed since their hashes were written
   * @return the files that change, sorted by path
   */
  public List<ChangedFile> run(List<String> paths, boolean acceptArticle) {
    List<String> meant = new ChangedFiles(workingDirectory).meant(paths);
    if (meant.isEmpty() && !paths.isEmpty()) {
      return List.of();
    }
    Vocabulary project =
        configuration
            .own()
            .vocabulary()
            .map(VocabularyReader::merged)
            .map(VocabularyReading::vocabulary)
            .orElseGet(VocabularyReader::standard);
    Map<Path, ChangedFile> changed = new LinkedHashMap<>();
    StoryFinder.Found found = StoryFinder.find(configuration, workingDirectory, meant);
    for (StoryFiles story : found.stories()) {
      Surroundings around =
          Surroundings.read(project, configuration.own().vocabulary(), story.shared());
      story.factFiles().stream()
          .filter(file -> !changed.containsKey(file.path()))
          .forEach(file -> mend(file, around, acceptArticle, changed));
    }
    List<ChangedFile> sorted = new ArrayList<>(changed.values());
    sorted.sort((one, other) -> one.file().shown().compareTo(other.file().shown()));
    return List.copyOf(sorted);
  }

  private static void mend(
      InputFile file, Surroundings around, boolean accept, Map<Path, ChangedFile> changed) {
    try {
      ExaminedFile read =
          FactFileReader.examine(file, around.entities(), around.vocabulary(), Gaps.NONE);
      Mended mended = FactFileMend.of(read, accept);
      if (!mended.done().isEmpty()) {
        List<String> done =
            mended.done().stream()
                .map(
                    mend ->
                        file.shown()
                            + ":"
                            + mend.at().line()
                            + ":"
                            + mend.at().column()
                            + ": "
                            + mend.done())
                .toList();
        changed.put(
            file.path(), new ChangedFile(file, read.log().content(), mended.content(), done));
      }
    } catch (UnreadableFileException left) {
      // Validating tells it.
    }
  }
}
