package org.factlint.report.machine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.factlint.finding.Level;
import org.factlint.report.FindingsReport;
import org.factlint.report.ReportWriter;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;

/**
 * Writes workflow commands, one a line, which GitHub reads in the log of a step and shows beside
 * the lines of a change. It shows no more than ten of a level, so no more are written.
 */
public final class GithubAnnotations implements ReportWriter {
  private static final int MOST = 10;

  /** Makes a writer. */
  public GithubAnnotations() {}

  @Override
  public String write(FindingsReport report) {
    StringBuilder out = new StringBuilder();
    for (String one : report.tool().scope().alterations()) {
      String words = data(VisibleText.of("The change " + one + "."));
      out.append("::notice title=What the change alters::").append(words).append('\n');
    }
    Map<Level, Integer> seen = new EnumMap<>(Level.class);
    for (Issue issue : Issue.of(report)) {
      if (seen.merge(issue.level(), 1, Integer::sum) <= MOST) {
        out.append(command(issue)).append('\n');
      }
    }
    List<String> further = new ArrayList<>();
    seen.forEach((level, number) -> further(level, number - MOST, further));
    if (!further.isEmpty()) {
      out.append("factlint: further ").append(String.join(", ", further));
      out.append(" are in the report; GitHub shows ten of each.\n");
    }
    return out.toString();
  }

  /**
   * A text for the same log in which nothing is taken for a command, whatever strangers wrote.
   *
   * @param text lines for readers
   * @return the lines, between commands that turn commands off and on again
   */
  public static String unheeded(String text) {
    // Only who knows the token could end it early, and no text holds its own fingerprint.
    String token = Fingerprint.of(text);
    return "::stop-commands::" + token + "\n" + text + "::" + token + "::\n";
  }

  private static void further(Level level, int number, List<String> further) {
    if (number > 0) {
      further.add(Wording.count(number, level.word(), level.word() + "s"));
    }
  }

  private static String command(Issue issue) {
    Region region = issue.region();
    StringBuilder command = new StringBuilder("::").append(word(issue.level()));
    command.append(" file=").append(property(region.file()));
    command.append(",line=").append(region.start().line());
    if (region.end() != null) {
      command.append(",endLine=").append(region.end().line());
    }
    command.append(",col=").append(region.start().column());
    // Columns are of one line, says GitHub.
    if (region.end() != null && region.end().line() == region.start().line()) {
      command.append(",endColumn=").append(region.end().column());
    }
    command.append(",title=").append(property(issue.title()));
    return command.append("::").append(data(String.join("\n", issue.lines()))).toString();
  }

  private static String word(Level level) {
    return level == Level.ERROR || level == Level.WARNING ? level.word() : "notice";
  }

  /** As GitHub's own toolkit escapes a message: nothing in it ends the line. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** As the toolkit escapes a property: nothing in it ends the property or begins the message. */
  private static String property(String text) {
    return data(VisibleText.of(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
