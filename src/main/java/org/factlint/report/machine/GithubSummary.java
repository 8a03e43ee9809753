package org.factlint.report.machine;

import java.nio.charset.StandardCharsets;
import org.factlint.report.FindingsReport;
import org.factlint.report.MarkdownReportWriter;
import org.factlint.report.ReportWriter;

/**
 * Writes the summary of a job on GitHub: the Markdown report, as much of it as GitHub takes, in
 * whole sections.
 */
public final class GithubSummary implements ReportWriter {
  /** What GitHub takes of a step is 1 MiB; it shows nothing of a longer summary. */
  private static final int LONGEST = 1_000_000;

  private static final String CUT =
      "\n**There is more than fits here: the report that the step wrote has all of it.**\n";

  private final int longest;

  /** Makes a writer of summaries as long as GitHub takes them. */
  public GithubSummary() {
    this(LONGEST);
  }

  GithubSummary(int longest) {
    this.longest = longest;
  }

  @Override
  public String write(FindingsReport report) {
    String markdown = new MarkdownReportWriter().write(report);
    if (bytes(markdown) <= longest) {
      return markdown;
    }
    StringBuilder out = new StringBuilder();
    int size = bytes(CUT);
    for (String section : markdown.split("(?=\n##+ )", -1)) {
      size += bytes(section);
      if (size > longest) {
        break;
      }
      out.append(section);
    }
    return out.append(CUT).toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
