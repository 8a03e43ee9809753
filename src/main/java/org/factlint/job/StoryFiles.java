package org.factlint.job;

import java.util.List;
import org.factlint.text.InputFile;

/**
 * The files of one story.
 *
 * @param name the story's name
 * @param factFiles its fact files, sorted by path
 * @param articles articles that are read themselves, sorted by path
 * @param shared the entity files and vocabularies that hold for it, those of outer folders first
 */
record StoryFiles(
    String name, List<InputFile> factFiles, List<InputFile> articles, List<InputFile> shared) {

  /** What its claims are about. */
  List<InputFile> entities() {
    return named(FileNames.ENTITIES);
  }

  /** Predicates that its folders add to the vocabulary. */
  List<InputFile> vocabularies() {
    return named(FileNames.VOCABULARY);
  }

  private List<InputFile> named(String name) {
    return shared.stream().filter(file -> Folder.name(file.path()).equals(name)).toList();
  }
}
