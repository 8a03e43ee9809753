package org.factlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses within the page. */
class LinksTest extends NewsroomPage {
  private static final String FOCUSED = "document.activeElement.id";

  private static String attribute(Locator locator, String name) {
    return Objects.requireNonNull(locator.getAttribute(name));
  }

  @Test
  void the_address_of_a_finding_opens_it_also_when_loaded_again() {
    Page page = report(Look.DESK);
    String last = attribute(page.locator("section.issue > .finding").last(), "id");

    Page opened = report(last, Look.PHONE);
    assertThat(opened.evaluate(FOCUSED)).isEqualTo(last);
    assertThat(opened.locator("[id='" + last + "']").boundingBox().y).isBetween(-1.0, 844.0);
    opened.reload();
    assertThat(opened.evaluate(FOCUSED)).isEqualTo(last);
  }

  @Test
  void the_address_of_an_agreement_opens_the_closed_list_that_it_is_in() {
    Page page = report(Look.DESK);
    String last = attribute(page.locator(".agreements .finding").last(), "id");

    Page opened = report(last, Look.DESK);

    assertThat(opened.locator("[id='" + last + "']").isVisible()).isTrue();
    assertThat(opened.evaluate(FOCUSED)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%E0%A4%A", "nowhere", "\"><script>", ""})
  void an_address_that_leads_nowhere_does_no_harm(String fragment) {
    Page page = report(fragment, Look.DESK);
    page.keyboard().press("j");

    assertThat(page.evaluate(FOCUSED)).isNotEqualTo("");
  }

  @Test
  void a_quotation_leads_into_its_article_and_back() {
    Page page = report(Look.DESK);
    Locator finding = page.locator(".finding").nth(1);
    Locator quote = finding.locator(".quoted").first();
    String mark = attribute(quote, "href").substring(1);

    quote.click();
    Locator words = page.locator("[id='" + mark + "']");
    assertThat(words.boundingBox().y).isBetween(0.0, 900.0);
    assertThat(quote.textContent()).contains(words.textContent());
    words.click();

    assertThat(page.evaluate(FOCUSED)).isEqualTo(attribute(finding, "id"));
  }

  @Test
  void the_way_back_of_the_browser_leads_back() {
    Page page = report(Look.DESK);
    Locator finding = page.locator(".finding").nth(1);
    String id = attribute(finding, "id");
    finding.locator("a[href='#" + id + "']").click();
    finding.locator(".quoted").first().click();

    page.goBack();

    assertThat(page.evaluate(FOCUSED)).isEqualTo(id);
  }

  @Test
  void a_finding_leads_to_its_rule_which_opens_and_leads_back() {
    Page page = report(Look.DESK);
    Locator finding = page.locator(".finding").nth(1);
    Locator link = finding.locator(".foot a").first();

    link.click();
    Locator rule = page.locator(attribute(link, "href"));
    assertThat(rule.locator("p").first().isVisible()).isTrue();
    String id = attribute(finding, "id");
    rule.locator("a[href='#" + id + "']").click();

    assertThat(page.evaluate(FOCUSED)).isEqualTo(id);
  }

  @Test
  void the_timeline_leads_to_the_findings_that_dispute_a_date() {
    Page page = report(Look.DESK);
    Locator line = page.locator("#timeline a:has(.link)").first();
    String id = attribute(line, "href").substring(1);
    Locator dot = page.locator("#timeline a:has(.dot)[href='#" + id + "']").first();

    line.focus();
    page.keyboard().press("Enter");
    assertThat(page.evaluate(FOCUSED)).isEqualTo(id);
    page.navigate(page.url().replaceFirst("#.*", "#timeline"));
    dot.click();

    assertThat(page.evaluate(FOCUSED)).isEqualTo(id);
    assertThat(attribute(page.locator("[id='" + id + "']"), "data-rule"))
        .isEqualTo("date-conflict");
  }
}
