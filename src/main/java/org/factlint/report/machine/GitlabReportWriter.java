package org.factlint.report.machine;

import java.io.StringWriter;
import org.factlint.finding.Level;
import org.factlint.report.FindingsReport;
import org.factlint.report.JsonText;
import org.factlint.report.ReportWriter;
import tools.jackson.core.JsonGenerator;

/** Writes GitLab's code quality report, which merge requests compare with their base. */
public final class GitlabReportWriter implements ReportWriter {

  /** Makes a writer. */
  public GitlabReportWriter() {}

  @Override
  public String write(FindingsReport report) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      Issue.of(report).forEach(issue -> issue(json, issue));
      json.writeEndArray();
    }
    return out.append('\n').toString();
  }

  private static void issue(JsonGenerator json, Issue issue) {
    json.writeStartObject();
    String words = String.join("\n", issue.lines());
    json.writeStringProperty("description", issue.title() + " — " + words);
    json.writeStringProperty("check_name", issue.rule());
    json.writeStringProperty("fingerprint", issue.fingerprint());
    json.writeStringProperty("severity", severity(issue.level()));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", issue.region().file());
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", issue.region().start().line());
    if (issue.region().end() != null) {
      json.writeNumberProperty("end", issue.region().end().line());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Of GitLab's five words, blocker and major are left to people. */
  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTE, NONE -> "info";
    };
  }
}
