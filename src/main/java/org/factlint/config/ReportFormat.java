package org.factlint.config;

import java.util.List;
import java.util.Locale;

/** The formats in which a report can be written. */
public enum ReportFormat {
  /** For a person at a terminal. */
  TEXT("discrepancy-report.txt"),
  /** For other programs. */
  JSON("discrepancy-report.json"),
  /** For a pull request. */
  MARKDOWN("discrepancy-report.md"),
  /** For a browser: one page, without anything beside it. */
  HTML("discrepancy-report.html"),
  /** SARIF 2.1.0, for code scanning and editors. */
  SARIF("discrepancy-report.sarif"),
  /** JUnit XML, for build servers. */
  JUNIT("discrepancy-report.junit.xml"),
  /**
   * Workflow commands that GitHub shows beside a change; the build's log is where it reads them.
   */
  GITHUB("discrepancy-report.github.txt"),
  /** GitLab's code quality report, under the name that its documentation uses. */
  GITLAB("gl-code-quality-report.json");

  /** What is written if nobody says otherwise. */
  public static final List<ReportFormat> STANDARD = List.of(TEXT, JSON, MARKDOWN, HTML);

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
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
    return fileName;
  }

  /**
   * Whether it goes to standard output unless told otherwise.
   *
   * @return true for what is read on a screen or in a log
   */
  public boolean isPrinted() {
    return this == TEXT || this == GITHUB;
  }
}
