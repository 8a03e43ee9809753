package org.factlint.finding;

import java.util.Comparator;
import java.util.List;
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
 * @param lastingPointer the same with the ids of claims and entities in the place of their indices,
 *     so that reordering them changes nothing
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
    String lastingPointer,
    String found,
    String expected,
    String fix) {
  /**
   * The version of the meaning of all rules that speak of files; it rises when a decision on what
   * one of them found should be taken again.
   */
  public static final int RULE_VERSION = 1;

  /** Problems in the order in which somebody mending the files meets them. */
  public static final Comparator<Problem> FILE_ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::found);

  /**
   * A problem of a file without ids.
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
  public Problem(
      String rule,
      Level level,
      String file,
      int line,
      int column,
      String pointer,
      String found,
      String expected,
      String fix) {
    this(rule, level, file, line, column, pointer, pointer, found, expected, fix);
  }

  /**
   * The problem's lasting name, by which decisions cover it.
   *
   * @return a hash of rule, file and node
   */
  public FindingId id() {
    return FindingId.of(List.of(rule, file, lastingPointer));
  }

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
