package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's filters. */
class FilterTest extends NewsroomPage {

  private static int all(Page page) {
    return page.locator(".finding").count();
  }

  private static void assertShown(Page page, int shown) {
    assertThat(page.locator(".finding:not([hidden])").count()).isEqualTo(shown);
    assertThat(page.getByRole(AriaRole.STATUS).textContent())
        .isEqualTo(shown + " of " + all(page) + " findings shown");
  }

  @ParameterizedTest
  @CsvSource({
    "kind, agreement",
    "rule, date-conflict",
    "source, B",
    "story, story-2",
    "state, decided",
  })
  void each_filter_leaves_what_it_names(String filter, String value) {
    Page page = report(Look.DESK);
    String attribute = filter.equals("source") ? "sources~" : filter;
    int expected = page.locator(".finding[data-%s='%s']".formatted(attribute, value)).count();

    page.locator("select[name=" + filter + "]").selectOption(value);

    assertThat(expected).isBetween(1, all(page) - 1);
    assertShown(page, expected);
  }

  @Test
  void filters_narrow_each_other() {
    Page page = report(Look.DESK);
    int expected =
        page.locator(".finding[data-story='story-1'][data-rule='quantity-conflict']").count();

    page.locator("select[name=story]").selectOption("story-1");
    page.locator("select[name=rule]").selectOption("quantity-conflict");

    assertThat(expected).isPositive();
    assertShown(page, expected);
  }

  @Test
  void words_are_found_in_topics_quotes_and_reasons_in_any_case() {
    Page page = report(Look.DESK);

    page.locator("#words").fill(" OPENED ON 3 MAY 2000 ");

    assertThat(page.locator(".finding:not([hidden])").count()).isPositive();
    assertThat(page.locator(".finding:not([hidden])").allTextContents())
        .allSatisfy(text -> assertThat(text).contains("opened on 3 May 2000"));
    assertThat(page.locator(".issue:not([hidden]) h3:visible").allTextContents())
        .allSatisfy(topic -> assertThat(topic).contains("Amberhill"));
  }

  @Test
  void what_only_agreements_have_opens_them() {
    Page page = report(Look.DESK);

    page.locator("select[name=kind]").selectOption("agreement");

    assertThat(page.locator(".agreements .finding").first().isVisible()).isTrue();
    assertThat(page.locator(".issue").first().isVisible()).isFalse();
  }

  @Test
  void when_nothing_is_left_that_is_said() {
    Page page = report(Look.DESK);

    page.locator("#words").fill("no such words");

    assertShown(page, 0);
  }

  @Test
  void steps_skip_what_is_hidden() {
    Page page = report(Look.DESK);
    page.locator("select[name=rule]").selectOption("quantity-conflict");
    page.evaluate("document.activeElement.blur()");
    List<?> left =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('section.issue > .finding:not([hidden])')].map((one) => one.id)");

    page.keyboard().press("j");
    page.keyboard().press("j");

    assertThat(page.evaluate("document.activeElement.id")).isEqualTo(left.get(1));
  }

  @Test
  void a_link_to_what_is_hidden_shows_it() {
    Page page = report(Look.DESK);
    page.locator("select[name=rule]").selectOption("quantity-conflict");
    String hidden = page.locator(".finding[data-rule=date-conflict]").first().getAttribute("id");

    page.locator("#overview a[href='#" + hidden + "']").first().click();

    assertThat(page.locator("[id='" + hidden + "']").isVisible()).isTrue();
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo(hidden);
    assertShown(page, all(page));
  }
}
