package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody sees who opens the page, on whatever it is opened. */
class ReadingTest extends NewsroomPage {

  @Test
  void the_first_screen_has_the_sources_and_the_most_important_finding() {
    Page page = report(Look.DESK);

    assertThat(page.locator(".state").textContent()).contains("open", "accepted by decisions");
    assertThat(page.locator(".sources li").allTextContents())
        .hasSize(6)
        .first()
        .asString()
        .contains("What Source 0 Tells", "undated", "claims read", "covering");
    Locator first = page.locator(".finding").first();
    assertThat(first.locator("blockquote").allTextContents()).hasSize(2);
    assertThat(first.locator("details").getAttribute("open")).isNotNull();
    assertThat(first.boundingBox().y).isLessThan(900);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void nothing_is_wider_than_the_window(Look look) {
    Page page = report(look);

    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void nobody_is_kept_out(Look look) {
    Page page = report(look);
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");

    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void the_dialog_of_keys_keeps_nobody_out() {
    Page page = report(Look.DARK);
    page.keyboard().press("?");

    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void at_night_the_paper_is_dark() {
    assertThat(paper(report(Look.DESK))).isEqualTo("rgb(255, 255, 255)");
    assertThat(paper(report(Look.DARK))).isEqualTo("rgb(13, 17, 23)");
  }

  private static Object paper(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void on_paper_everything_is_open_and_nothing_asks_for_a_click() {
    Page page = report(Look.DESK);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".filter").isVisible()).isFalse();
    assertThat(page.locator("nav").isVisible()).isFalse();
    assertThat(page.locator(".finding .reasoning").nth(1).isVisible()).isTrue();
    assertThat(page.locator(".agreements .finding").first().isVisible()).isTrue();
    assertThat(page.evaluate("getComputedStyle(document.querySelector('.text')).overflowY"))
        .isEqualTo("visible");
  }

  @Test
  void what_was_closed_is_closed_again_after_printing() {
    Page page = report(Look.DESK);
    Object before = page.locator("details[open]").count();

    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));

    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(page.locator("details[open]").count()).isEqualTo(before);
  }

  @Test
  void at_night_paper_stays_white() {
    Page page = report(Look.DARK);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(paper(page)).isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void more_than_two_sources_have_an_overview_whose_rows_lead_to_findings() {
    Page page = report(Look.DESK);
    Locator row = page.locator("#overview tbody a").first();
    String finding = row.getAttribute("href").substring(1);

    row.click();

    assertThat(page.evaluate("document.activeElement.id")).isEqualTo(finding);
  }
}
