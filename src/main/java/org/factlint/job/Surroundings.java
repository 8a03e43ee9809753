package org.factlint.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factlint.claim.Entities;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.EntitiesReader;
import org.factlint.factfile.EntitiesReading;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.VocabularyReading;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;

/**
 * What fact files may name: what the folder and the folders above it list, and the project.
 *
 * @param entities whom and what claims may speak of
 * @param vocabulary the predicates that they may use; a folder's own replace those of one
 *     identifier
 * @param problems what is wrong with the files that list them
 */
public record Surroundings(Entities entities, Vocabulary vocabulary, List<Problem> problems) {

  /**
   * The files of a folder and of those above it.
   *
   * @param folder an absolute folder
   * @param end the last folder to look into, itself or one above it
   * @param shown how paths are printed
   * @return entity files, vocabularies and decisions, those of outer folders first
   */
  public static List<InputFile> files(Path folder, Path end, ShownPath shown) {
    List<InputFile> outerFirst = new ArrayList<>();
    for (Path at = folder; at.startsWith(end); at = above(at)) {
      for (String name : List.of(FileNames.VOCABULARY, FileNames.ENTITIES, FileNames.DECISIONS)) {
        Path shared = at.resolve(name);
        if (Files.exists(shared)) {
          outerFirst.add(0, new InputFile(shared, shown.of(shared)));
        }
      }
      if (at.equals(end)) {
        break;
      }
    }
    return outerFirst;
  }

  private static Path above(Path folder) {
    return Objects.requireNonNull(folder.getParent(), "paths are absolute");
  }

  /**
   * Reads such files.
   *
   * @param project the project's vocabulary
   * @param projectFile where that was read from, as it may lie in a folder, too
   * @param files entity files and vocabularies, those of outer folders first
   * @return what they list
   */
  public static Surroundings read(
      Vocabulary project, Optional<InputFile> projectFile, List<InputFile> files) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary merged = project;
    for (InputFile own : named(FileNames.VOCABULARY, files)) {
      if (projectFile.filter(file -> file.path().normalize().equals(own.path())).isEmpty()) {
        VocabularyReading reading = VocabularyReader.merged(own, merged);
        problems.addAll(reading.problems());
        merged = reading.vocabulary();
      }
    }
    EntitiesReading entities = EntitiesReader.read(named(FileNames.ENTITIES, files));
    problems.addAll(entities.problems());
    return new Surroundings(entities.entities(), merged, List.copyOf(problems));
  }

  /** Those of some files that have a name. */
  static List<InputFile> named(String name, List<InputFile> files) {
    return files.stream().filter(file -> Folder.name(file.path()).equals(name)).toList();
  }
}
