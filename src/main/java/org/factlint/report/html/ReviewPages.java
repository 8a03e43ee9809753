package org.factlint.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.config.FailOn;
import org.factlint.report.FindingsReport;
import org.factlint.report.VisibleText;

/**
 * The pages of a review: the report with what decides findings, and the files that it speaks of.
 */
public final class ReviewPages {
  /** Longer files than that are cut, as nobody reads them on a page. */
  private static final int MOST_LINES = 20_000;

  private static final FixedParts READING =
      FixedParts.served(List.of("report.css", "review.css"), List.of("report.js", "review.js"));
  private static final FixedParts FILE =
      FixedParts.of(List.of("report.css", "review.css"), List.of());

  private ReviewPages() {}

  /** The policy under which the page of the findings may be shown. */
  public static final String POLICY = READING.policy();

  /** The policy under which the page of a file may be shown. */
  public static final String FILE_POLICY = FILE.policy();

  /**
   * The page of the findings.
   *
   * @param report the findings
   * @param failOn what fails a check
   * @param reviewing what decides them
   * @return HTML
   */
  public static String findings(FindingsReport report, FailOn failOn, Reviewing reviewing) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("page", new ReportPages(report).page(failOn));
    model.put("fixed", READING);
    model.put("reviewing", reviewing);
    return Templates.render("report.jte", model);
  }

  /**
   * The page of a file, each line with its number and the address {@code #L1}.
   *
   * @param shown the file's path
   * @param content its text
   * @return HTML
   */
  public static String file(String shown, String content) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", VisibleText.of(shown));
    model.put("lines", content.lines().limit(MOST_LINES).map(VisibleText::of).toList());
    model.put("fixed", FILE);
    return Templates.render("file.jte", model);
  }
}
