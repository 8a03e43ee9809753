package org.factlint.cli.option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.cli.command.ColourWish;
import org.factlint.cli.command.UsageException;
import org.factlint.config.FailOn;
import org.factlint.config.ReportFormat;
import picocli.CommandLine.ParseResult;

/**
 * What the command line says of a check; what it leaves open, the configuration says.
 *
 * @param paths what to check
 * @param formats what to write
 * @param output where
 * @param rules the folder of somebody's own rules
 * @param failOn what fails the check
 * @param gate what of all findings may fail it
 * @param colour when to use colour
 * @param flags what is on or off
 */
public record CheckOptions(
    List<String> paths,
    Optional<List<ReportFormat>> formats,
    Optional<String> output,
    Optional<String> rules,
    Optional<FailOn> failOn,
    Gate gate,
    ColourWish colour,
    Flags flags) {
  /** From which day the time of decisions is looked at. */
  public static final String AS_OF = "--as-of";

  /** Whose findings are left out. */
  public static final String ONLY_NEW = "--only-new";

  /** Whose rules, configuration and decisions hold. */
  public static final String TRUST = "--trust";

  /** Whether to list what is usually only counted. */
  public static final String VERBOSE = "--verbose";

  /** Whether files stand for their stories. */
  public static final String STORY = "--story";

  /** Whether SARIF has what decisions cover, too. */
  public static final String DECIDED = "--decided";

  /** Whether only to print the configuration. */
  public static final String PRINT_CONFIG = "--print-config";

  /**
   * What of all findings may fail a check.
   *
   * @param asOf the day from which the time of decisions is looked at
   * @param onlyNew the report or revision whose findings are left out
   * @param trust the revision whose rules, configuration and decisions hold
   */
  public record Gate(Optional<LocalDate> asOf, Optional<String> onlyNew, Optional<String> trust) {}

  /**
   * What is on or off.
   *
   * @param trustExtracted whether machine-read claims count as reviewed ones
   * @param wholeStories whether files stand for the stories that they belong to
   * @param quiet whether to print nothing but what is wrong
   * @param verbose whether to print what is usually only counted
   * @param decided whether SARIF has what decisions cover, too
   * @param printConfiguration whether only to print the configuration
   */
  public record Flags(
      boolean trustExtracted,
      boolean wholeStories,
      boolean quiet,
      boolean verbose,
      boolean decided,
      boolean printConfiguration) {}

  /**
   * Reads the options of a check, or of a command that has some of them.
   *
   * @param parsed the command line
   * @return what it says
   * @throws UsageException if something is no value of its option
   */
  public static CheckOptions of(ParseResult parsed) throws UsageException {
    return new CheckOptions(
        Given.words(parsed),
        formats(parsed),
        Given.text(parsed, Options.OUTPUT),
        Given.text(parsed, Options.RULES),
        Given.text(parsed, Options.FAIL_ON).isEmpty()
            ? Optional.empty()
            : Optional.of(
                Given.word(
                    Options.FAIL_ON, Given.text(parsed, Options.FAIL_ON).get(), FailOn.values())),
        new Gate(Given.day(parsed, AS_OF), Given.text(parsed, ONLY_NEW), Given.text(parsed, TRUST)),
        Given.word(parsed, Options.COLOR, ColourWish.AUTO),
        new Flags(
            parsed.hasMatchedOption(Options.TRUST_EXTRACTED),
            parsed.hasMatchedOption(STORY),
            parsed.hasMatchedOption(Options.QUIET),
            parsed.hasMatchedOption(VERBOSE),
            parsed.hasMatchedOption(DECIDED),
            parsed.hasMatchedOption(PRINT_CONFIG)));
  }

  private static Optional<List<ReportFormat>> formats(ParseResult parsed) throws UsageException {
    Optional<String> given = Given.text(parsed, Options.FORMAT);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    List<ReportFormat> formats = new ArrayList<>();
    for (String word : given.get().split(",", -1)) {
      ReportFormat format = Given.word(Options.FORMAT, word.strip(), ReportFormat.values());
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return Optional.of(List.copyOf(formats));
  }

  /**
   * Whether a command that writes text or JSON shall write JSON.
   *
   * @param command the word that calls the command
   * @return whether JSON is asked for, and not text
   * @throws UsageException if another format is asked for
   */
  public boolean json(String command) throws UsageException {
    List<ReportFormat> asked = formats.orElse(List.of(ReportFormat.TEXT));
    boolean json = asked.equals(List.of(ReportFormat.JSON));
    if (!json && !asked.equals(List.of(ReportFormat.TEXT))) {
      throw new UsageException(command + ": found another --format, expected text or json");
    }
    return json;
  }
}
