package org.factlint.report;

/** Renders a report; the same report always gives the same characters. */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Renders a report.
   *
   * @param report what to render
   * @return the whole text, with {@code \n} line ends
   */
  String write(FindingsReport report);
}
