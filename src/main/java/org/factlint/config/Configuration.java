package org.factlint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factlint.text.InputFile;

/**
 * What holds for a project.
 *
 * @param folder the folder of {@code factlint.json}, or the working directory if there is none
 * @param file {@code factlint.json}, if there is one
 * @param paths what is checked if the command line names nothing, relative to the folder
 * @param ignore globs of what is passed over, relative to the folder
 * @param stories stories that are not simply folders
 * @param reports the folder of reports, relative to the folder
 * @param output which reports are written, and what fails a check
 * @param own the project's own vocabulary and policy, and what it says of single rules
 */
public record Configuration(
    Path folder,
    Optional<InputFile> file,
    List<String> paths,
    List<String> ignore,
    List<StoryGlobs> stories,
    String reports,
    Output output,
    Own own) {

  /**
   * What holds where no file says otherwise.
   *
   * @param workingDirectory the folder to check
   * @return the defaults
   */
  public static Configuration standard(Path workingDirectory) {
    return new Configuration(
        workingDirectory,
        Optional.empty(),
        List.of("."),
        List.of(),
        List.of(),
        "reports",
        Output.STANDARD,
        Own.NOTHING);
  }

  /**
   * A story that is listed by name.
   *
   * @param name its name
   * @param include globs of its fact files, relative to the configuration's folder
   */
  public record StoryGlobs(String name, List<String> include) {}

  /**
   * What a check writes, and how it ends.
   *
   * @param formats the formats to write
   * @param failOn what fails it
   */
  public record Output(List<ReportFormat> formats, FailOn failOn) {
    /** All formats; errors fail. */
    public static final Output STANDARD = new Output(ReportFormat.STANDARD, FailOn.ERROR);
  }

  /**
   * Data of the project that adds to what the program brings along.
   *
   * @param vocabulary its own predicates, if any
   * @param policy its own thresholds, if any
   * @param rules what it says of single rules, in the order of the file
   */
  public record Own(
      Optional<InputFile> vocabulary, Optional<InputFile> policy, List<RuleSetting> rules) {
    /** Everything as the program brings it along. */
    public static final Own NOTHING = new Own(Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * The same with another output, since the command line wins.
   *
   * @param other what a check writes, and how it ends
   * @return what then holds
   */
  public Configuration with(Output other) {
    return new Configuration(folder, file, paths, ignore, stories, reports, other, own);
  }
}
