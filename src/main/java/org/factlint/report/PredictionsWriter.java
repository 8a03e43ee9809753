package org.factlint.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.factlint.job.JudgedPair;
import tools.jackson.core.JsonGenerator;

/** Writes what was found in each pair, one a line. */
public final class PredictionsWriter {
  /** Makes a writer. */
  public PredictionsWriter() {}

  /**
   * Writes predictions.
   *
   * @param pairs the judged pairs
   * @return a line each, with its findings as in the report
   */
  public String write(List<JudgedPair> pairs) {
    StringBuilder lines = new StringBuilder();
    pairs.forEach(pair -> lines.append(line(pair)).append('\n'));
    return lines.toString();
  }

  private static String line(JudgedPair pair) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.line(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", pair.pair().id());
      json.writeStringProperty("label", pair.label().word());
      JsonReportWriter.array(
          json,
          "findings",
          pair.findings(),
          (line, finding) -> JsonReportWriter.finding(line, finding, Optional.empty()));
      json.writeEndObject();
    }
    return out.toString();
  }
}
