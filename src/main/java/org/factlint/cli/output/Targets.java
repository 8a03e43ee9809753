package org.factlint.cli.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.config.Configuration;
import org.factlint.config.Configuration.Output;
import org.factlint.config.ReportFormat;

/**
 * Where each report goes.
 *
 * @param printed the formats that go to standard output
 * @param files the formats that go to files, each with its absolute path
 */
public record Targets(List<ReportFormat> printed, Map<ReportFormat, Path> files) {
  private static final String STANDARD_OUTPUT = "-";

  /**
   * Where the reports of a check go.
   *
   * @param options what the command line says
   * @param configuration what holds where it says nothing
   * @param workingDirectory the absolute folder that paths are relative to
   * @return the places
   * @throws UsageException if several formats would go to one place
   */
  public static Targets of(CheckOptions options, Configuration configuration, Path workingDirectory)
      throws UsageException {
    List<ReportFormat> formats = options.formats().orElse(configuration.output().formats());
    boolean asked = options.formats().isPresent() || options.output().isPresent();
    if (options.gate().onlyNew().isPresent() && !asked) {
      // A part of the report does not take the place of the whole.
      return new Targets(List.of(ReportFormat.TEXT), Map.of());
    }
    if (options.output().isEmpty()) {
      return inFolder(formats, configuration.folder().resolve(configuration.reports()));
    }
    String output = options.output().get();
    Path place = workingDirectory.resolve(output).normalize();
    if (!output.equals(STANDARD_OUTPUT) && isFolder(output, place)) {
      return inFolder(formats, place);
    }
    if (formats.size() != 1) {
      throw new UsageException(
          "--output: found the single place “"
              + output
              + "” for "
              + formats.size()
              + " formats, expected a folder; add --format with one format, or name a folder");
    }
    return output.equals(STANDARD_OUTPUT)
        ? new Targets(formats, Map.of())
        : new Targets(List.of(), Map.of(formats.get(0), place));
  }

  /**
   * Of a validation: one report is printed, if no place is named.
   *
   * @param options what the command line says
   * @param configuration what holds where it says nothing
   * @param workingDirectory the absolute folder that paths are relative to
   * @return the places
   * @throws UsageException if several formats would go to one place
   */
  public static Targets ofValidation(
      CheckOptions options, Configuration configuration, Path workingDirectory)
      throws UsageException {
    List<ReportFormat> formats = options.formats().orElse(List.of(ReportFormat.TEXT));
    if (options.output().isEmpty() && formats.size() == 1) {
      return new Targets(formats, Map.of());
    }
    Output output = new Output(formats, configuration.output().failOn());
    return of(options, configuration.with(output), workingDirectory).named("validation-report");
  }

  /** The same, with other names for the files in a folder. */
  private Targets named(String name) {
    Map<ReportFormat, Path> renamed = new EnumMap<>(ReportFormat.class);
    files.forEach(
        (format, file) ->
            renamed.put(
                format,
                file.endsWith(format.fileName())
                    ? file.resolveSibling(format.fileName().replace("discrepancy-report", name))
                    : file));
    return new Targets(printed, renamed);
  }

  /**
   * The same, without what is meant for a person at a terminal.
   *
   * @return the places
   */
  public Targets withoutText() {
    return new Targets(
        printed.stream().filter(format -> format != ReportFormat.TEXT).toList(), files);
  }

  private static Targets inFolder(List<ReportFormat> formats, Path folder) {
    Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : formats) {
      if (!format.isPrinted()) {
        files.put(format, folder.resolve(format.fileName()).normalize());
      }
    }
    return new Targets(formats.stream().filter(ReportFormat::isPrinted).toList(), files);
  }

  /** What exists decides; of what does not, a name with an ending is a file. */
  private static boolean isFolder(String given, Path place) {
    Path name = place.getFileName();
    return given.endsWith("/")
        || given.endsWith("\\")
        || Files.isDirectory(place)
        || (!Files.exists(place) && (name == null || name.toString().indexOf('.') < 1));
  }
}
