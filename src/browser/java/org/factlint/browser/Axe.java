package org.factlint.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks a page for what keeps people from reading it: axe, by the rules of WCAG 2.2 AA. */
public final class Axe {
  private static final String SUMMARY =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const result = await axe.run(document, { runOnly: tags });
        return result.violations.flatMap((violation) => violation.nodes.map((node) =>
          `${violation.impact} ${violation.id}: ${node.target} ${node.failureSummary}`));
      }
      """;

  private Axe() {}

  /**
   * Tells what is wrong with a page as it stands now.
   *
   * @param page an open page
   * @return one line for each element that keeps somebody out
   */
  public static List<String> violations(Page page) {
    page.evaluate(source() + "; undefined");
    return ((List<?>) page.evaluate(SUMMARY)).stream().map(String::valueOf).toList();
  }

  private static String source() {
    try {
      return Files.readString(
          Path.of(System.getProperty("playwright.cli.dir"), "axe-core/axe.min.js"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
