package org.factlint.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.factlint.factfile.json.JsonText;
import org.factlint.finding.FindingId;
import org.factlint.text.InputFile;

/** Decisions as lines of {@code decisions.jsonl}: keys in one order, one line each. */
public final class DecisionLine {
  private DecisionLine() {}

  /**
   * A decision as a line.
   *
   * @param decision the decision
   * @return JSON without a line end
   */
  public static String of(Decision decision) {
    StringJoiner line = new StringJoiner(", ", "{", "}");
    text(line, "finding", decision.finding().value());
    text(line, "rule", decision.rule());
    line.add("\"ruleVersion\": " + decision.ruleVersion());
    text(line, "as", decision.as().word());
    text(line, "reason", decision.reason());
    if (!decision.by().isEmpty()) {
      text(line, "by", decision.by());
    }
    if (decision.on() != null) {
      text(line, "on", decision.on().toString());
    }
    if (decision.until() != null) {
      text(line, "until", decision.until().toString());
    }
    return line.toString();
  }

  private static boolean isOn(FindingId finding, String line) {
    // Reading each line of a long file as JSON would take longer than looking for the id first.
    return line.contains(finding.value())
        && DecisionsReader.read(line, new InputFile(Path.of(""), "")).decisions().stream()
            .anyMatch(other -> other.decision().finding().equals(finding));
  }

  private static void text(StringJoiner line, String key, String value) {
    line.add("\"" + key + "\": " + JsonText.quoted(value));
  }

  /**
   * A file with further decisions. Each takes the place of the first line on its finding, and the
   * others on it go; else it is a new line at the end. All other lines stay as they are, so that
   * changes of several people are joined line by line.
   *
   * @param content the file's text
   * @param decisions one for each of some findings
   * @return the new text
   */
  public static String replaced(String content, List<Decision> decisions) {
    String text = content;
    for (Decision decision : decisions) {
      text = replaced(text, decision);
    }
    return text;
  }

  private static String replaced(String content, Decision decision) {
    List<String> lines = new ArrayList<>(List.of(content.split("\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    Predicate<String> sameFinding = line -> isOn(decision.finding(), line);
    int first = -1;
    for (int at = 0; at < lines.size() && first < 0; at++) {
      first = sameFinding.test(lines.get(at)) ? at : -1;
    }
    if (first < 0) {
      lines.add(of(decision));
    } else {
      lines.subList(first, lines.size()).removeIf(sameFinding);
      lines.add(first, of(decision));
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * A file without decisions on a finding. All other lines stay as they are.
   *
   * @param content the file's text
   * @param finding the finding
   * @return the new text
   */
  public static String removed(String content, FindingId finding) {
    List<String> lines = new ArrayList<>(List.of(content.split("\n", -1)));
    lines.removeIf(line -> isOn(finding, line));
    return String.join("\n", lines);
  }
}
