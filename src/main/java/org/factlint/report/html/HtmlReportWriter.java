package org.factlint.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.config.FailOn;
import org.factlint.report.FindingsReport;
import org.factlint.report.ReportWriter;

/**
 * Writes the report as one page without anything beside it. Its content security policy allows
 * nothing but the page's own style and script, by their hashes.
 */
public final class HtmlReportWriter implements ReportWriter {
  private final FailOn failOn;

  /**
   * Makes a writer.
   *
   * @param failOn what fails the check
   */
  public HtmlReportWriter(FailOn failOn) {
    this.failOn = failOn;
  }

  @Override
  public String write(FindingsReport report) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("page", new ReportPages(report).page(failOn));
    model.put("fixed", FixedParts.of(List.of("report.css"), List.of("report.js")));
    return Templates.render("report.jte", model);
  }
}
