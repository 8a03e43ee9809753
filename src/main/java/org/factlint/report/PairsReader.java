package org.factlint.report;

import java.util.ArrayList;
import java.util.List;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.LabelledPair;
import org.factlint.job.LabelledPair.Passage;
import org.factlint.job.PairLabel;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;
import org.factlint.value.InvalidValueException;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labelled pairs, one a line: {@code {"id", "a": {"text", "published"?}, "b": …, "label"?}}.
 * Other properties are passed over.
 */
public final class PairsReader {
  private static final long LARGEST = 500_000_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final InputFile file;
  private final List<LabelledPair> pairs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int line;

  private PairsReader(InputFile file) {
    this.file = file;
  }

  /**
   * What came of reading a file.
   *
   * @param pairs its pairs, in its order
   * @param problems what is wrong with other lines
   */
  public record Reading(List<LabelledPair> pairs, List<Problem> problems) {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its pairs, and what is wrong
   */
  public static Reading read(InputFile file) {
    PairsReader reader = new PairsReader(file);
    try {
      file.text(LARGEST).lines().forEach(reader::line);
    } catch (UnreadableFileException unreadable) {
      reader.problems.add(Problem.unreadable(file.shown(), unreadable));
    }
    return new Reading(List.copyOf(reader.pairs), List.copyOf(reader.problems));
  }

  private void line(String text) {
    line++;
    if (text.isBlank()) {
      return;
    }
    try {
      pair(JSON.readTree(text));
    } catch (JacksonException malformed) {
      problem(1, "a line that is not JSON", "an object in braces on each line");
    }
  }

  private void pair(JsonNode node) {
    Passage a = passage(node, "a");
    Passage b = passage(node, "b");
    if (a == null || b == null) {
      return;
    }
    JsonNode written = node.path("label");
    PairLabel label = PairLabel.of(written.asString("")).orElse(null);
    if (label == null && !written.isMissingNode() && !written.isNull()) {
      problem(1, "the label “" + written.asString("") + "”", "conflict, agreement or neutral");
      return;
    }
    String id = node.path("id").asString(Integer.toString(line));
    pairs.add(new LabelledPair(id, a, b, label));
  }

  private @Nullable Passage passage(JsonNode node, String side) {
    JsonNode text = node.path(side).path("text");
    if (!text.isString()) {
      problem(1, "no text of “" + side + "”", "\"" + side + "\": { \"text\": … }");
      return null;
    }
    String published = node.path(side).path("published").asString("");
    try {
      return new Passage(
          text.asString(), published.isEmpty() ? null : TimeExpression.parse(published));
    } catch (InvalidValueException invalid) {
      problem(1, "“" + invalid.found() + "”", invalid.expected());
      return null;
    }
  }

  private void problem(int column, String found, String expected) {
    problems.add(
        new Problem(
            "bad-pair",
            Level.ERROR,
            file.shown(),
            line,
            column,
            "",
            found,
            expected,
            "mend the line"));
  }
}
