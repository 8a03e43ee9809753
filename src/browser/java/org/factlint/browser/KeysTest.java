package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.factlint.cli.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page by its keys alone. */
class KeysTest extends NewsroomPage {
  private static final String FOCUSED = "document.activeElement.id";

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static List<?> ids(Page page) {
    return (List<?>)
        page.evaluate(
            "[...document.querySelectorAll('section.issue > .finding')].map((one) => one.id)");
  }

  @Test
  void j_and_k_step_through_the_findings_and_stop_at_both_ends() {
    Page page = report(Look.DESK);
    List<?> ids = ids(page);

    press(page, "k", "j");
    assertThat(page.evaluate(FOCUSED)).isEqualTo(ids.get(ids.size() - 1));
    ids.forEach(any -> press(page, "k"));
    assertThat(page.evaluate(FOCUSED)).isEqualTo(ids.get(0));
    press(page, "j", "j");
    assertThat(page.evaluate(FOCUSED)).isEqualTo(ids.get(2));
    press(page, "k");
    assertThat(page.evaluate(FOCUSED)).isEqualTo(ids.get(1));
  }

  @Test
  void what_has_the_focus_is_seen_and_marked() {
    Page page = report(Look.PHONE);

    press(page, "j", "j", "j", "j");

    assertThat(
            page.evaluate(
                """
                (() => {
                  const box = document.activeElement.getBoundingClientRect();
                  return box.top < innerHeight && box.bottom > 0 && box.top > -10;
                })()
                """))
        .isEqualTo(true);
    assertThat(page.evaluate("getComputedStyle(document.activeElement).boxShadow"))
        .asString()
        .contains("2px");
  }

  @Test
  void the_tabulator_reaches_the_findings_past_the_top() {
    Page page = report(Look.DESK);

    press(page, "Tab");
    assertThat(page.locator(".skip").boundingBox().x).isPositive();
    press(page, "Enter", "Tab");

    assertThat(page.evaluate("document.activeElement.closest('#findings') !== null"))
        .isEqualTo(true);
  }

  @Test
  void o_opens_and_closes_why() {
    Page page = report(Look.DESK);
    Locator why = page.locator(".finding").nth(1).locator("details");

    press(page, "j", "j", "o");
    assertThat(why.getAttribute("open")).isNotNull();
    press(page, "o");
    assertThat(why.getAttribute("open")).isNull();
  }

  @Test
  void s_shows_the_words_of_both_sides_in_their_articles() {
    Page page = report(Look.DESK);

    press(page, "j", "j", "s");

    List<String> quotes = page.locator(".finding").nth(1).locator(".quoted").allTextContents();
    assertThat(page.locator(".lit").allTextContents()).hasSize(2);
    for (int side = 0; side < 2; side++) {
      Locator lit = page.locator(".lit").nth(side);
      assertThat(quotes.get(side)).contains(lit.textContent());
      assertThat(lit.boundingBox().y).isBetween(0.0, 900.0);
    }
    press(page, "j");
    assertThat(page.evaluate(FOCUSED)).isEqualTo(ids(page).get(2));
  }

  @Test
  void all_of_a_quotation_is_shown_also_where_another_begins_in_it(@TempDir Path folder)
      throws IOException {
    Desk desk =
        Desk.laid(folder)
            .put(
                "talks/news.facts.json",
                Desk.NEWS_FACTS.replace(
                    "\"claims\": [",
                    """
                    "claims": [
                      { "id": "president", "subject": "ines-falk", "predicate": "presents-credentials",
                        "object": "pol-verne", "time": { "value": "2024-05-04" },
                        "quote": "Ambassador Ines Falk presented her credentials to President" },
                    """));
    desk.run("check", "talks");
    Page page = open(desk.path("reports/discrepancy-report.html"), Look.DESK);

    press(page, "j", "s");

    assertThat(String.join("", page.locator("#article-A .lit").allTextContents()))
        .startsWith("On Friday, 3 May 2024, Ambassador Ines Falk presented her credentials");
  }

  @Test
  void a_slash_searches_and_escape_shows_all_again() {
    Page page = report(Look.DESK);
    String all = page.locator("#shown").textContent();

    press(page, "/");
    page.keyboard().type("amberhill");
    assertThat(page.locator("#shown").textContent()).isNotEqualTo(all);
    press(page, "Escape");

    assertThat(page.locator("#shown").textContent()).isEqualTo(all);
    press(page, "j");
    assertThat(page.evaluate(FOCUSED)).isEqualTo(ids(page).get(0));
  }

  @Test
  void keys_are_letters_where_somebody_writes() {
    Page page = report(Look.DESK);

    press(page, "/", "j", "o", "s", "?", "/");

    assertThat(page.locator("#words").inputValue()).isEqualTo("jos?/");
    assertThat(page.locator("#keys").isVisible()).isFalse();
  }

  @Test
  void a_question_mark_tells_the_keys_and_escape_closes_them() {
    Page page = report(Look.DESK);

    press(page, "j", "?");
    assertThat(page.locator("#keys").isVisible()).isTrue();
    press(page, "j", "Escape");

    assertThat(page.locator("#keys").isVisible()).isFalse();
    assertThat(page.evaluate(FOCUSED)).isEqualTo(ids(page).get(0));
  }

  @Test
  void single_keys_can_be_turned_off() {
    Page page = report(Look.DESK);

    press(page, "?");
    page.getByLabel("Keys of one letter work").uncheck();
    press(page, "Escape", "j");
    assertThat(page.evaluate(FOCUSED)).isEqualTo("");
    press(page, "/");
    assertThat(page.evaluate(FOCUSED)).isEqualTo("");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keys")).click();

    assertThat(page.locator("#keys").isVisible()).isTrue();
  }
}
