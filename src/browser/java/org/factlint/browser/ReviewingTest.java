package org.factlint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factlint.cli.Desk;
import org.factlint.cli.Reviewed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person decides the findings of two stories on the page of a review. */
class ReviewingTest extends BrowserTest {
  private static final String DECISIONS = "story-1/decisions.jsonl";

  @TempDir private Path folder;
  private Desk desk;
  @AutoClose private Reviewed review;

  @BeforeEach
  void serve() throws IOException {
    desk = Newsroom.laid(folder, 2, 3, 15);
    review = Reviewed.in(folder);
  }

  private Page page(Look look) {
    Page page = open(review.address(), look);
    assertThat(page.locator("#chosen")).not().hasText("No finding is chosen.");
    return page;
  }

  /** The decisions of both stories. */
  private List<String> decisions() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String story : List.of("story-1", "story-2")) {
      Path file = desk.path(story + "/decisions.jsonl");
      lines.addAll(Files.exists(file) ? Files.readAllLines(file) : List.of());
    }
    return lines;
  }

  private static Locator chosen(Page page) {
    return page.locator(".finding.chosen");
  }

  private static Locator said(Page page) {
    return page.locator("#said");
  }

  private static void decided(Page page, int number) {
    assertThat(page.locator("#tally")).containsText("; " + number + " decided");
  }

  @Test
  void ten_findings_are_decided_by_keys_alone() throws IOException {
    Page page = page(Look.DESK);
    List<String> words =
        List.of("real", "explained", "immaterial", "not-comparable", "misread", "deferred");

    for (int i = 0; i < 10; i++) {
      String finding = chosen(page).getAttribute("id");
      page.keyboard().press(words.get(i % words.size()).substring(0, 1));
      decided(page, i + 1);
      assertThat(page.evaluate("id => document.getElementById(id).dataset.state", finding))
          .isEqualTo("decided");
      assertThat(chosen(page).getAttribute("id")).isNotEqualTo(finding);
    }

    List<String> lines = decisions();
    assertThat(lines).hasSize(10).allMatch(line -> line.contains("\"by\": \"Ana\""));
    for (String word : words) {
      assertThat(lines).anyMatch(line -> line.contains("\"as\": \"" + word + "\""));
    }
  }

  @Test
  void shift_asks_for_the_reason_by_choice_or_in_words() throws IOException {
    Page page = page(Look.DESK);

    page.keyboard().press("Shift+E");
    page.keyboard().type("The bridge opened twice.");
    page.keyboard().press("Enter");
    decided(page, 1);
    page.keyboard().press("Shift+I");
    page.getByLabel("One is rounded.").check();
    page.keyboard().press("Enter");
    decided(page, 2);
    page.keyboard().press("Shift+D");
    page.getByLabel("Until, at the latest").fill("2024-07-01");
    page.keyboard().press("Enter");
    decided(page, 3);
    page.keyboard().press("Shift+R");
    page.keyboard().press("Escape");

    assertThat(decisions())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).contains("explained", "\"The bridge opened twice.\""),
            two -> assertThat(two).contains("immaterial", "\"One is rounded.\""),
            three -> assertThat(three).contains("deferred", "\"until\": \"2024-07-01\""));
  }

  @Test
  void the_last_decisions_are_taken_back_one_by_one() throws IOException {
    Page page = page(Look.DESK);
    String first = chosen(page).getAttribute("id");
    page.keyboard().press("r");
    decided(page, 1);
    page.keyboard().press("m");
    decided(page, 2);

    page.keyboard().press("u");
    decided(page, 1);
    assertThat(said(page)).containsText("Taken back: misread");
    page.keyboard().press("u");
    decided(page, 0);

    assertThat(desk.path(DECISIONS)).doesNotExist();
    assertThat(chosen(page).getAttribute("id")).isEqualTo(first);
    assertThat(chosen(page).locator(".decision")).hasCount(0);
  }

  @Test
  void a_decision_is_shown_and_can_be_opened_again() throws IOException {
    Page page = page(Look.DESK);
    page.keyboard().press("n");
    decided(page, 1);
    page.keyboard().press("k");
    assertThat(chosen(page).locator(".decision"))
        .containsText("Decided. not comparable: The quoted passages speak of different things.");

    page.keyboard().press("x");
    decided(page, 0);

    assertThat(decisions()).isEmpty();
  }

  @Test
  void what_is_decided_and_what_is_open_can_be_looked_at_alone() {
    Page page = page(Look.DESK);
    page.keyboard().press("r");
    decided(page, 1);

    page.locator("select[name=state]").selectOption("decided");
    assertThat(page.locator("section.issue > .finding:visible")).hasCount(1);
    page.locator("select[name=state]").selectOption("open");
    assertThat(page.locator(".finding[data-state=decided]:visible")).hasCount(0);
  }

  @Test
  void a_file_that_changed_underneath_is_explained_and_the_page_read_again() throws IOException {
    Page page = page(Look.DESK);
    String line =
        "{\"finding\": \"0123456789abcdef\", \"rule\": \"date-conflict\", \"ruleVersion\": 1, \"as\": \"real\", \"reason\": \"Else.\"}\n";
    page.evaluate("Object.defineProperty(document, 'visibilityState', { value: 'hidden' })");
    desk.put(DECISIONS, line);

    page.keyboard().press("r");

    assertThat(said(page))
        .hasText(
            "Nothing was written: story-1/decisions.jsonl changed since this page was read. It is"
                + " read again now; look, and decide.");
    assertThat(desk.read(DECISIONS)).isEqualTo(line);
    page.keyboard().press("r");
    decided(page, 1);
    assertThat(desk.read(DECISIONS)).startsWith(line).hasLineCount(2);
  }

  @Test
  void what_could_not_be_written_stays_chosen() {
    Page page = page(Look.DESK);
    String finding = chosen(page).getAttribute("id");
    page.route(
        "**/decide",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(
                        """
                        { "done": false, "words": "The disk is full.", "findings": [], "anew": false,
                          "status": { "version": 1, "open": 1, "tally": "", "back": "", "problems": [] } }
                        """)));

    page.keyboard().press("r");

    assertThat(said(page)).hasText("The disk is full.");
    assertThat(chosen(page).getAttribute("id")).isEqualTo(finding);
  }

  @Test
  void a_corrected_fact_file_is_noticed_and_checked_again() throws IOException {
    Page page = page(Look.DESK);
    int before = page.locator("section.issue > .finding").count();
    String file = "story-1/source-1.facts.json";
    String text = "story-1/source-1.txt";

    desk.put(text, desk.read(text).replace("12 May 2000", "3 May 2000"));
    desk.put(
        file,
        desk.read(file).replace("12 May 2000", "3 May 2000").replace("2000-05-12", "2000-05-03"));

    assertThat(page.locator("section.issue > .finding")).hasCount(before - 1);
    assertThat(said(page)).hasText("Files have changed; the findings were checked again.");
  }

  @Test
  void a_broken_fact_file_is_told_with_its_place_until_it_is_mended() throws IOException {
    Page page = page(Look.DESK);
    String file = "story-1/source-1.facts.json";
    String right = desk.read(file);

    desk.put(file, right.replace("\"claims\"", "\"claims"));
    assertThat(page.locator(".hindrances li"))
        .containsText(Pattern.compile("source-1.*:\\d+:\\d+"));
    page.keyboard().press("r");
    assertThat(said(page)).containsText("Nothing was written");
    desk.put(file, right);

    assertThat(page.locator(".hindrances")).hasCount(0);
    page.keyboard().press("r");
    decided(page, 1);
  }

  @Test
  void what_was_filtered_and_chosen_stays_when_the_page_is_read_again() throws IOException {
    Page page = page(Look.DESK);
    page.locator("select[name=kind]").selectOption("conflict");
    page.keyboard().press("Tab");
    page.locator("section.issue > .finding:visible").nth(2).focus();
    String finding = chosen(page).getAttribute("id");

    desk.put("story-2/notes.txt", "Notes\n\nNothing else was told.\n");

    assertThat(said(page)).hasText("Files have changed; the findings were checked again.");
    assertThat(chosen(page).getAttribute("id")).isEqualTo(finding);
    assertThat(page.locator("select[name=kind]")).hasValue("conflict");
  }

  @Test
  void letters_decide_nothing_while_somebody_types_or_has_turned_keys_off() throws IOException {
    Page page = page(Look.DESK);
    page.keyboard().press("/");
    page.keyboard().type("remind");
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    page.keyboard().press("r");
    page.getByLabel("Keys of one letter work").uncheck();
    page.keyboard().press("Escape");
    page.keyboard().press("r");

    page.locator("#desk .word[data-word=real]").click();
    decided(page, 1);
    assertThat(decisions()).hasSize(1);
  }

  @Test
  void the_claim_opens_in_its_file_at_its_line() {
    Page page = page(Look.DESK);
    String address = chosen(page).locator(".place a").first().getAttribute("href");

    page.navigate(review.address() + address);

    assertThat(page.locator("li:target")).containsText("\"id\": \"c");
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_kept_out(Look look) {
    Page page = page(look);
    page.keyboard().press("r");
    decided(page, 1);

    assertThat(Axe.violations(page)).isEmpty();
    page.keyboard().press("Shift+D");
    assertThat(page.locator("#why")).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void a_printed_review_is_the_report() {
    Page page = page(Look.DESK);

    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));

    assertThat(page.locator("#desk")).isHidden();
    assertThat(chosen(page)).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void the_pages_beside_it_keep_nobody_out_either(Look look) throws IOException {
    Page page = page(look);
    page.keyboard().press("r");
    decided(page, 1);
    String claim = chosen(page).locator(".place a").first().getAttribute("href");
    for (String name :
        List.of("rules", "why", "why?a=source-0/c0&b=source-2/c2", "why?a=nothing&b=c1", claim)) {
      page.navigate(review.address() + name);

      assertThat(Axe.violations(page)).as(name).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(name)
          .isEqualTo(true);
    }
  }

  @Test
  void two_claims_are_chosen_by_keys_and_explained() {
    Page page = page(Look.DESK);
    page.getByText("Why was this not flagged?").click();

    page.getByLabel("One claim").fill("story-1/source-0.txt:3:1");
    page.getByLabel("Another").fill("source-2/c2");
    page.keyboard().press("Enter");

    assertThat(page.locator(".message")).containsText("They were not compared");
    page.getByText("Back to the findings").click();
    assertThat(page.locator("#desk")).isVisible();
  }
}
