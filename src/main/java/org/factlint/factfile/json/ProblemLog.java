package org.factlint.factfile.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.text.Position;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one file, so that its reader can go on after each problem. */
public final class ProblemLog {
  private final String file;
  private final String content;
  private final int linesBefore;
  private final int[] lineStarts;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable JsonValue root;

  /**
   * Begins the log of a file.
   *
   * @param file the file as the user named it
   * @param content its text
   */
  public ProblemLog(String file, String content) {
    this(file, content, 0);
  }

  private ProblemLog(String file, String content, int linesBefore) {
    this.file = file;
    this.content = content;
    this.linesBefore = linesBefore;
    this.lineStarts = lineStarts(content);
  }

  /**
   * Begins the log of one line of a file whose lines are read by themselves.
   *
   * @param file the file as the user named it
   * @param line the line's text
   * @param number its number, counted from 1
   * @return a log whose positions are those in the file
   */
  public static ProblemLog ofLine(String file, String line, int number) {
    return new ProblemLog(file, line, number - 1);
  }

  private static int[] lineStarts(String content) {
    int[] starts = new int[(int) content.chars().filter(c -> c == '\n').count() + 1];
    int line = 0;
    for (int at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
      starts[++line] = at + 1;
    }
    return starts;
  }

  /**
   * The file whose problems these are.
   *
   * @return the file as the user named it
   */
  public String file() {
    return file;
  }

  /**
   * The file's text.
   *
   * @return the text that offsets count into
   */
  public String content() {
    return content;
  }

  /** Takes the nodes of the text, so that problems can name them by their ids. */
  void parsed(JsonValue value) {
    root = value;
  }

  /**
   * Line and column of an offset.
   *
   * @param offset in UTF-16 units
   * @return the position, with its column in code points
   */
  public Position position(int offset) {
    int within = Math.max(0, Math.min(offset, content.length()));
    int found = Arrays.binarySearch(lineStarts, within);
    int line = found >= 0 ? found : -found - 2;
    return new Position(
        linesBefore + line + 1, content.codePointCount(lineStarts[line], within) + 1);
  }

  /**
   * Notes an error at a node.
   *
   * @param check what was checked
   * @param node the node that is wrong
   * @param found what was found
   * @param expected what was expected
   * @param fix what to do
   */
  public void error(Check check, JsonValue node, String found, String expected, String fix) {
    error(check, node.offset(), node.pointer(), found, expected, fix);
  }

  /**
   * Notes an error at a place.
   *
   * @param check what was checked
   * @param offset where
   * @param pointer the path to the node
   * @param found what was found
   * @param expected what was expected
   * @param fix what to do
   */
  public void error(
      Check check, int offset, String pointer, String found, String expected, String fix) {
    note(Level.ERROR, check, offset, pointer, found, expected, fix);
  }

  /**
   * Notes what is less than an error at a node.
   *
   * @param level how loudly it speaks
   * @param check what was checked
   * @param node the node that is doubtful
   * @param found what was found
   * @param expected what was expected
   * @param fix what to do
   */
  public void note(
      Level level, Check check, JsonValue node, String found, String expected, String fix) {
    note(level, check, node.offset(), node.pointer(), found, expected, fix);
  }

  private void note(
      Level level,
      Check check,
      int offset,
      String pointer,
      String found,
      String expected,
      String fix) {
    Position at = position(offset);
    problems.add(
        new Problem(
            check.word(),
            level,
            file,
            at.line(),
            at.column(),
            pointer,
            LastingPointer.of(root, pointer),
            found,
            expected,
            fix));
  }

  /**
   * Notes a problem of another file that this one needs.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /**
   * What was noted, in the order of the file.
   *
   * @return the problems
   */
  public List<Problem> problems() {
    return problems.stream().sorted(Problem.FILE_ORDER).toList();
  }

  /**
   * How much was noted.
   *
   * @return the number of problems
   */
  public int size() {
    return problems.size();
  }
}
