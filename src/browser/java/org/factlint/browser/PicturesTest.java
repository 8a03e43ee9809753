package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.factlint.cli.Desk;
import org.factlint.cli.Reviewed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures of the documentation, of the report that is committed. */
class PicturesTest extends BrowserTest {
  private static final long SMALL = 250_000;

  private static final String TO_THE_TOP =
      "document.activeElement.scrollIntoView({ block: 'start' })";

  private void picture(String name, Look look, Consumer<Page> act) throws IOException {
    Page page = open(Path.of("reports/discrepancy-report.html").toAbsolutePath(), look);
    act.accept(page);
    keep(name, page);
  }

  private static void keep(String name, Page page) throws IOException {
    Path file = Path.of(System.getProperty("browser.pictures"), name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    assertThat(Files.size(file)).isLessThan(SMALL);
  }

  @Test
  void a_review(@TempDir Path folder) throws IOException {
    Desk.empty(folder)
        .put("factlint.json", "{ \"paths\": [ \"seeds\" ] }")
        .putSeeds()
        .remove("seeds/decisions.jsonl");
    try (Reviewed review = Reviewed.in(folder)) {
      picture("review", review.address(), page -> page.keyboard().press("o"));
      picture(
          "review-reason",
          review.address(),
          page -> {
            page.keyboard().press("Shift+E");
            page.locator("#why").waitFor();
          });
    }
  }

  private void picture(String name, String address, Consumer<Page> act) throws IOException {
    Page page = open(address, Look.SMALL_WINDOW);
    act.accept(page);
    keep(name, page);
  }

  @Test
  void the_first_screen() throws IOException {
    picture("report-page", Look.DESK, page -> {});
  }

  @Test
  void a_finding_at_night() throws IOException {
    picture(
        "report-dark",
        Look.DARK,
        page -> {
          page.keyboard().press("j");
          page.keyboard().press("j");
          page.evaluate(TO_THE_TOP);
        });
  }

  @Test
  void a_finding_on_a_telephone() throws IOException {
    picture(
        "report-phone",
        Look.PHONE,
        page -> {
          page.keyboard().press("j");
          page.evaluate(TO_THE_TOP);
        });
  }

  @Test
  void both_articles() throws IOException {
    picture(
        "report-side-by-side",
        Look.SMALL_WINDOW,
        page -> {
          page.keyboard().press("j");
          page.keyboard().press("s");
        });
  }
}
