package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.factlint.cli.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of fifty sources and five thousand findings, against one of a tenth of the questions. */
class SizeTest extends BrowserTest {
  private static final int SOURCES = 50;
  private static final int QUESTIONS = 620;

  /** Ten times as much takes ten times as long, and a busy machine some more. */
  private static final int AT_MOST = 30;

  /** Does something, and tells after how many milliseconds its effect is painted. */
  private static final String PAINTED =
      """
      (what) => new Promise((done) => {
        const words = document.getElementById("words");
        const start = performance.now();
        if (what.startsWith("key ")) {
          words.blur();
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key: what.slice(4), bubbles: true }));
        } else {
          words.value = what;
          words.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      })
      """;

  private static final String LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd";

  @TempDir private Path folder;

  /** What a page takes, in milliseconds. */
  private record Taken(double load, double filter, double step) {}

  private Page page(int questions) throws IOException {
    Desk desk = Newsroom.laid(folder.resolve("of-" + questions), 1, SOURCES, questions);
    desk.run("check", "--format", "html");
    Path report = desk.path("reports/discrepancy-report.html");
    Page page = open(report, Look.DESK);
    System.out.printf(
        Locale.ROOT,
        "%d findings: %.1f MB, %s MB in the script's heap, ",
        page.locator(".finding").count(),
        Files.size(report) / 1e6,
        page.evaluate("Math.round(performance.memory.usedJSHeapSize / 1e6)"));
    return page;
  }

  private static Taken taken(Page page) {
    Taken taken =
        new Taken(
            ((Number) page.evaluate(LOADED)).doubleValue(),
            median(page, "r", "ro", "roa", "road", ""),
            median(page, "key j", "key j", "key k", "key j", "key j"));
    System.out.printf(
        Locale.ROOT,
        "loaded in %.0f ms, filtered in %.0f ms, one step in %.0f ms%n",
        taken.load(),
        taken.filter(),
        taken.step());
    return taken;
  }

  private static double median(Page page, String... actions) {
    double[] taken =
        Arrays.stream(actions)
            .mapToDouble(action -> ((Number) page.evaluate(PAINTED, action)).doubleValue())
            .sorted()
            .toArray();
    return taken[taken.length / 2];
  }

  @Test
  void ten_times_the_questions_take_about_ten_times_as_long() throws IOException {
    Taken tenth = taken(page(QUESTIONS));
    Page page = page(10 * QUESTIONS);
    Taken all = taken(page);

    assertThat(page.locator(".finding").count()).isGreaterThan(5_000);
    assertThat(all.load()).isLessThan(AT_MOST * tenth.load());
    assertThat(all.filter()).isLessThan(AT_MOST * tenth.filter());
    assertThat(all.step()).isLessThan(AT_MOST * tenth.step());
    linksStillLeadWhereTheyShould(page);
  }

  /** Most of such a page is not laid out before it is seen. */
  private static void linksStillLeadWhereTheyShould(Page page) {
    String id =
        Objects.requireNonNull(page.locator("section.issue .finding").last().getAttribute("id"));
    page.navigate(page.url().replaceFirst("#.*", "") + "#" + id);
    Locator finding = page.locator("[id='" + id + "']");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
    assertThat(finding.boundingBox().y).isBetween(-900.0, 900.0);

    page.keyboard().press("s");
    for (Locator words : List.of(page.locator(".lit").first(), page.locator(".lit").last())) {
      assertThat(words.boundingBox().y).isBetween(0.0, 900.0);
    }
  }
}
