package org.factlint.config;

import java.util.Locale;

/** The formats in which a report can be written. */
public enum ReportFormat {
  /** For a person at a terminal. */
  TEXT("txt"),
  /** For other programs. */
  JSON("json"),
  /** For a pull request. */
  MARKDOWN("md");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /**
   * The word in options and configuration.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The report's name in a folder of reports.
   *
   * @return a file name
   */
  public String fileName() {
    return "discrepancy-report." + extension;
  }
}
