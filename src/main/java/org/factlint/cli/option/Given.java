package org.factlint.cli.option;

import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factlint.cli.command.ColourWish;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.decision.DecisionsReader;
import org.factlint.factfile.json.Suggestion;
import org.factlint.report.TextLook;
import org.factlint.text.InputFile;
import picocli.CommandLine.ParseResult;

/** What a command line gives, as values. */
public final class Given {
  private Given() {}

  /**
   * The text that is given for an option.
   *
   * @param parsed the command line
   * @param option the option's name
   * @return its value; empty if it is not given
   */
  public static Optional<String> text(ParseResult parsed, String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  /**
   * The words that are given for no option, such as paths.
   *
   * @param parsed the command line
   * @return the words, in their order
   */
  public static List<String> words(ParseResult parsed) {
    return List.of(parsed.matchedPositionalValue(0, new String[0]));
  }

  /**
   * The paths that are given for {@code --in}.
   *
   * @param parsed the command line
   * @return the paths, in their order
   */
  public static List<String> places(ParseResult parsed) {
    return List.of(parsed.matchedOptionValue(Options.IN, new String[0]));
  }

  /**
   * The day that an option names.
   *
   * @param parsed the command line
   * @param option the option's name
   * @return the day; empty if none is given
   * @throws UsageException if it is no day of the calendar
   */
  public static Optional<LocalDate> day(ParseResult parsed, String option) throws UsageException {
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

  /**
   * The constant whose name in lower case is a word of the command line.
   *
   * @param <E> what words stand for
   * @param option what the word is given for, for the message
   * @param word the word
   * @param values the constants
   * @return the one that is meant
   * @throws UsageException if none is
   */
  public static <E extends Enum<E>> E word(String option, String word, E[] values)
      throws UsageException {
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

  /**
   * The constant whose name in lower case is given for an option.
   *
   * @param <E> what words stand for
   * @param parsed the command line
   * @param option the option's name
   * @param otherwise what holds if it is not given
   * @return the one that is meant
   * @throws UsageException if none is
   */
  public static <E extends Enum<E>> E word(ParseResult parsed, String option, E otherwise)
      throws UsageException {
    Optional<String> given = text(parsed, option);
    return given.isEmpty()
        ? otherwise
        : word(option, given.get(), otherwise.getDeclaringClass().getEnumConstants());
  }

  /**
   * How text shall look, from {@code --color} and the terminal.
   *
   * @param parsed the command line
   * @param terminal where the command runs
   * @return the look
   * @throws UsageException if colour is wished for at no time that exists
   */
  public static TextLook look(ParseResult parsed, Terminal terminal) throws UsageException {
    ColourWish wish = word(parsed, Options.COLOR, ColourWish.AUTO);
    return new TextLook(terminal.width(), terminal.colour(wish), false);
  }

  /**
   * The report of an earlier run that a path names.
   *
   * @param path the path as it is given
   * @param terminal where the command runs
   * @return the file, which need not be there
   * @throws UsageException if no file can be called so
   */
  public static InputFile report(String path, Terminal terminal) throws UsageException {
    try {
      return new InputFile(
          terminal.workingDirectory().resolve(path).normalize(), path.replace('\\', '/'));
    } catch (InvalidPathException impossible) {
      throw new UsageException("found “" + path + "”, expected the path of a report");
    }
  }
}
