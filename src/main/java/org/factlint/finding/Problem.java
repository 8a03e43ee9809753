package org.factlint.finding;

import java.util.Comparator;
import java.util.Locale;
import org.factlint.text.UnreadableFileException;

/**
 * Something wrong with an input file. A person must be able to mend the file from the message
 * alone.
 *
 * @param rule the identifier of what was checked
 * @param level how loudly it speaks
 * @param file the file as the user named it, with {@code /}
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param pointer the JSON Pointer of the node; empty for a whole file and for files without nodes
 * @param found what was found
 * @param expected what was expected
 * @param fix what to do, as an imperative clause
 */
public record Problem(
    String rule,
    Level level,
    String file,
    int line,
    int column,
    String pointer,
    String found,
    String expected,
    String fix) {

  /** Problems in the order in which somebody mending the files meets them. */
  public static final Comparator<Problem> FILE_ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::found);

  /**
   * The problem of a file that cannot be read as text.
   *
   * @param file the file as the user named it
   * @param failure why it cannot be read
   * @return an error
   */
  public static Problem unreadable(String file, UnreadableFileException failure) {
    return new Problem(
        "file-" + failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Level.ERROR,
        file,
        failure.position().line(),
        failure.position().column(),
        "",
        failure.found(),
        failure.expected(),
        failure.remedy());
  }

  /**
   * The problem in one line.
   *
   * @return {@code file:line:column: found …, expected …; fix}
   */
  public String message() {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": found "
        + found
        + ", expected "
        + expected
        + "; "
        + fix;
  }
}
