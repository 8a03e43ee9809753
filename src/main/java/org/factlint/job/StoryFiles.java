package org.factlint.job;

import java.util.List;
import java.util.stream.Stream;
import org.factlint.text.InputFile;

/**
 * The files of one story.
 *
 * @param name the story's name
 * @param factFiles its fact files, sorted by path
 * @param articles articles that are read themselves, sorted by path
 * @param shared the entity files, vocabularies and decisions that hold for it, those of outer
 *     folders first
 * @param decisions where decisions on it are written down, beside its sources; it need not exist
 */
public record StoryFiles(
    String name,
    List<InputFile> factFiles,
    List<InputFile> articles,
    List<InputFile> shared,
    InputFile decisions) {

  /**
   * Its sources.
   *
   * @return fact files, then articles
   */
  public Stream<InputFile> sources() {
    return Stream.concat(factFiles.stream(), articles.stream());
  }

  /**
   * All that is read of it.
   *
   * @return its sources, then what holds for it
   */
  public Stream<InputFile> files() {
    return Stream.concat(sources(), shared.stream());
  }
}
