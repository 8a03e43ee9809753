package org.factlint.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factlint.config.FailOn;
import org.factlint.config.ReportFormat;
import org.factlint.decision.DecisionsReader;
import org.factlint.factfile.json.Suggestion;
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
record CheckOptions(
    List<String> paths,
    Optional<List<ReportFormat>> formats,
    Optional<String> output,
    Optional<String> rules,
    Optional<FailOn> failOn,
    Gate gate,
    ColourWish colour,
    Flags flags) {

  /**
   * What of all findings may fail a check.
   *
   * @param asOf the day from which the time of decisions is looked at
   * @param onlyNew the report or revision whose findings are left out
   * @param trust the revision whose rules, configuration and decisions hold
   */
  record Gate(Optional<LocalDate> asOf, Optional<String> onlyNew, Optional<String> trust) {}

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
  record Flags(
      boolean trustExtracted,
      boolean wholeStories,
      boolean quiet,
      boolean verbose,
      boolean decided,
      boolean printConfiguration) {}

  static CheckOptions of(ParseResult parsed) throws UsageException {
    Optional<String> colour = text(parsed, Commands.COLOR);
    return new CheckOptions(
        List.of(parsed.matchedPositionalValue(0, new String[0])),
        formats(parsed),
        text(parsed, Commands.OUTPUT),
        text(parsed, Commands.RULES),
        text(parsed, Commands.FAIL_ON).isEmpty()
            ? Optional.empty()
            : Optional.of(
                word(Commands.FAIL_ON, text(parsed, Commands.FAIL_ON).get(), FailOn.values())),
        new Gate(
            day(parsed, Commands.AS_OF),
            text(parsed, Commands.ONLY_NEW),
            text(parsed, Commands.TRUST)),
        colour.isEmpty()
            ? ColourWish.AUTO
            : word(Commands.COLOR, colour.get(), ColourWish.values()),
        new Flags(
            parsed.hasMatchedOption(Commands.TRUST_EXTRACTED),
            parsed.hasMatchedOption(Commands.STORY),
            parsed.hasMatchedOption(Commands.QUIET),
            parsed.hasMatchedOption(Commands.VERBOSE),
            parsed.hasMatchedOption(Commands.DECIDED),
            parsed.hasMatchedOption(Commands.PRINT_CONFIG)));
  }

  private static Optional<List<ReportFormat>> formats(ParseResult parsed) throws UsageException {
    Optional<String> given = text(parsed, Commands.FORMAT);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    List<ReportFormat> formats = new ArrayList<>();
    for (String word : given.get().split(",", -1)) {
      ReportFormat format = word(Commands.FORMAT, word.strip(), ReportFormat.values());
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return Optional.of(List.copyOf(formats));
  }

  static Optional<String> text(ParseResult parsed, String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  /** The day that an option names. */
  static Optional<LocalDate> day(ParseResult parsed, String option) throws UsageException {
    Optional<String> given = text(parsed, option);
    Optional<LocalDate> day = given.flatMap(DecisionsReader::day);
    if (given.isPresent() && day.isEmpty()) {
      throw new UsageException(
          option
              + ": found “"
              + given.get()
              + "”, expected a day of the calendar, YYYY-MM-DD; write for example 2024-05-31");
    }
    return day;
  }

  /** The constant whose name in lower case is a word of the command line. */
  static <E extends Enum<E>> E word(String option, String word, E[] values) throws UsageException {
    List<String> known =
        Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    int at = known.indexOf(word);
    if (at < 0) {
      String fix = Suggestion.fix(word, known, "choose one of these");
      throw new UsageException(
          option + ": found “" + word + "”, expected " + String.join(", ", known) + "; " + fix);
    }
    return values[at];
  }
}
