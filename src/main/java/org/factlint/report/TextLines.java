package org.factlint.report;

import java.util.ArrayList;
import java.util.List;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;
import org.factlint.value.InvalidValueException;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads short texts, one a line: {@code {"id", "text", "published"?}}. Other properties are passed
 * over.
 */
public final class TextLines {
  private static final long LARGEST = 500_000_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final InputFile file;
  private final List<TextLine> texts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int line;

  private TextLines(InputFile file) {
    this.file = file;
  }

  /**
   * A text of such a file.
   *
   * @param id its identifier; the number of the line if it has none
   * @param text the text
   * @param published when it was published; null if that is not said
   */
  public record TextLine(String id, String text, @Nullable TimeExpression published) {}

  /**
   * What came of reading a file.
   *
   * @param texts its texts, in its order
   * @param problems what is wrong with other lines
   */
  public record Reading(List<TextLine> texts, List<Problem> problems) {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its texts, and what is wrong
   */
  public static Reading read(InputFile file) {
    TextLines lines = new TextLines(file);
    try {
      file.text(LARGEST).lines().forEach(lines::line);
    } catch (UnreadableFileException unreadable) {
      lines.problems.add(Problem.unreadable(file.shown(), unreadable));
    }
    return new Reading(List.copyOf(lines.texts), List.copyOf(lines.problems));
  }

  private void line(String content) {
    line++;
    if (content.isBlank()) {
      return;
    }
    try {
      text(JSON.readTree(content));
    } catch (JacksonException malformed) {
      problem("a line that is not JSON", "an object in braces on each line");
    }
  }

  private void text(JsonNode node) {
    JsonNode text = node.path("text");
    if (!text.isString()) {
      problem("a line without “text”", "{\"id\": …, \"text\": …}");
      return;
    }
    String published = node.path("published").asString("");
    try {
      String id = node.path("id").asString(Integer.toString(line));
      texts.add(
          new TextLine(
              id, text.asString(), published.isEmpty() ? null : TimeExpression.parse(published)));
    } catch (InvalidValueException invalid) {
      problem("“" + invalid.found() + "” in “published”", invalid.expected());
    }
  }

  private void problem(String found, String expected) {
    problems.add(
        new Problem(
            "bad-line", Level.ERROR, file.shown(), line, 1, "", found, expected, "mend the line"));
  }
}
