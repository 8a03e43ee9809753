package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.factlint.cli.Reviewed.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding findings on the page of a review. */
class ReviewTest {
  private static final String FILE = "talks/decisions.jsonl";
  private static final String RIGHT =
      """
      {"finding": "%s", "rule": "date-conflict", "ruleVersion": 1, "as": "real", "reason": "One of them is wrong.", "by": "Ana", "on": "2024-06-01"}
      """;

  @TempDir private Path folder;

  private static String finding(Reviewed review) throws IOException {
    return page(review).select(".finding").attr("id");
  }

  private static Document page(Reviewed review) throws IOException {
    return Jsoup.parse(review.get("").body());
  }

  private static String state(Reviewed review) throws IOException {
    return page(review).select(".finding").attr("data-state");
  }

  @Test
  void the_page_shows_both_quotes_and_the_six_words() throws IOException {
    Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      Document page = page(review);

      assertThat(page.select(".finding blockquote mark").eachText())
          .containsExactly("On Friday, 3 May 2024", "5 May 2024");
      assertThat(page.select("#desk .word").eachAttr("data-word"))
          .containsExactly(
              "real", "explained", "immaterial", "not-comparable", "misread", "deferred");
      assertThat(page.select("#desk .word kbd").eachText())
          .containsExactly("r", "e", "i", "n", "m", "d");
      assertThat(page.select("#tally").text()).isEqualTo("1 open; 0 decided");
    }
  }

  @Test
  void a_decision_is_written_at_once_and_a_check_passes_over_the_finding() throws IOException {
    Desk desk = Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      String finding = finding(review);

      Reply reply = review.decide(finding, "real", "One of them is wrong.");

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().get("findings").get(0).toString())
          .isEqualTo(
              "{\"id\":\"%s\",\"state\":\"decided\",\"words\":\"a real difference: One of them is wrong. (Ana, 2024-06-01)\"}"
                  .formatted(finding));
      assertThat(reply.json().get("status").get("open").asInt()).isZero();
      assertThat(desk.read(FILE)).isEqualTo(RIGHT.formatted(finding));
      assertThat(state(review)).isEqualTo("decided");
      assertThat(desk.run("check", "--quiet", "--output", "-", "--format", "json").code()).isZero();
    }
  }

  @Test
  void taking_back_leaves_no_trace() throws IOException {
    Desk desk = Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      review.decide(finding(review), "misread", "It is the day of printing.");

      Reply reply = review.post("undo", "{\"version\": " + review.version() + "}");

      assertThat(reply.json().get("words").asString())
          .isEqualTo("Taken back: misread: It is the day of printing.");
      assertThat(reply.json().get("findings").get(0).get("state").asString()).isEqualTo("open");
      assertThat(desk.path(FILE)).doesNotExist();
      assertThat(review.post("undo", "{\"version\": " + review.version() + "}").body())
          .contains("There is nothing to take back.");
    }
  }

  @Test
  void taking_back_a_second_decision_brings_the_first_one_back_as_it_was_typed()
      throws IOException {
    Desk desk = Desk.laid(folder);
    String finding;
    try (Reviewed review = Reviewed.in(folder)) {
      finding = finding(review);
    }
    String typed = RIGHT.formatted(finding).replace("\": ", "\":  ") + "\n";
    desk.put(FILE, typed);
    try (Reviewed review = Reviewed.in(folder)) {
      review.decide(finding, "immaterial", "Nobody minds.");
      assertThat(desk.read(FILE)).contains("immaterial").doesNotContain("real");

      review.post("undo", "{\"version\": " + review.version() + "}");

      assertThat(desk.read(FILE)).isEqualTo(typed);
    }
  }

  @Test
  void opening_again_takes_only_that_decision_away() throws IOException {
    Desk desk = Desk.laid(folder);
    String other = RIGHT.formatted("0123456789abcdef");
    desk.put(FILE, other);
    try (Reviewed review = Reviewed.in(folder)) {
      String finding = finding(review);
      review.decide(finding, "real", "One of them is wrong.");
      assertThat(desk.read(FILE)).isEqualTo(other + RIGHT.formatted(finding));

      review.post(
          "reopen", "{\"version\": %d, \"finding\": \"%s\"}".formatted(review.version(), finding));

      assertThat(desk.read(FILE)).isEqualTo(other);
      assertThat(state(review)).isEqualTo("open");
    }
  }

  @Test
  void a_file_that_changed_underneath_is_not_written_and_the_reader_is_told_which()
      throws IOException {
    Desk desk = Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      String finding = finding(review);
      long seen = review.version();
      String others = RIGHT.formatted("0123456789abcdef");
      desk.put(FILE, others);

      Reply reply = review.decide(seen, finding, "real", "So it is.", Optional.empty());

      assertThat(reply.json().get("done").asBoolean()).isFalse();
      assertThat(reply.json().get("anew").asBoolean()).isTrue();
      assertThat(reply.json().get("words").asString())
          .isEqualTo(
              "Nothing was written: talks/decisions.jsonl changed since this page was read. It is"
                  + " read again now; look, and decide.");
      assertThat(desk.read(FILE)).isEqualTo(others);
      assertThat(review.decide(finding, "real", "So it is.").status()).isEqualTo(200);
      assertThat(desk.read(FILE)).startsWith(others).contains(finding);
    }
  }

  @Test
  void of_two_pages_the_one_that_is_old_decides_nothing() throws IOException {
    Desk desk = Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      String finding = finding(review);
      long seen = review.version();
      review.decide(seen, finding, "real", "One of them is wrong.", Optional.empty());

      Reply reply = review.decide(seen, finding, "misread", "No.", Optional.empty());

      assertThat(reply.json().get("done").asBoolean()).isFalse();
      assertThat(desk.read(FILE)).isEqualTo(RIGHT.formatted(finding));
    }
  }

  @Test
  void a_saved_fact_file_is_checked_again() throws IOException {
    Desk desk = Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      long before = review.version();
      desk.put("talks/view.txt", Desk.VIEW.replace("5 May", "13 May"));
      desk.put(
          "talks/view.facts.json",
          Desk.VIEW_FACTS.replace("5 May", "13 May").replace("05-05", "05-13"));

      assertThat(review.version()).isGreaterThan(before);
      assertThat(page(review).select(".issue .value").eachText())
          .startsWith("2024-05-03", "2024-05-13");
    }
  }

  @Test
  void while_a_saved_file_is_broken_the_findings_stay_and_nothing_is_decided() throws IOException {
    Desk desk = Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      String finding = finding(review);
      desk.put("talks/view.facts.json", Desk.VIEW_FACTS.replace("\"claims\": [", "\"claims\": "));

      assertThat(review.decide(finding, "real", "So it is.").json().get("words").asString())
          .startsWith("Nothing was written, as files cannot be read: talks/view.facts.json:");
      assertThat(page(review).select(".hindrances li").text()).startsWith("talks/view.facts.json:");
      assertThat(finding(review)).isEqualTo(finding);

      desk.put("talks/view.facts.json", Desk.VIEW_FACTS);
      assertThat(review.decide(finding, "real", "So it is.").status()).isEqualTo(200);
    }
  }

  @Test
  void vouching_for_a_claim_writes_the_name_and_nothing_else() throws IOException {
    String machine = "\"predicate\": \"presents-credentials\", \"origin\": \"extracted\"";
    String facts = Desk.VIEW_FACTS.replace("\"predicate\": \"presents-credentials\"", machine);
    Desk desk = Desk.laid(folder).put("talks/view.facts.json", facts);
    try (Reviewed review = Reviewed.in(folder)) {
      String place = page(review).select(".vouch").attr("data-place");
      assertThat(place).isEqualTo("talks/view.facts.json:4:5");

      Reply reply =
          review.post(
              "vouch", "{\"version\": %d, \"place\": \"%s\"}".formatted(review.version(), place));

      assertThat(reply.status()).isEqualTo(200);
      String vouched = machine + ", \"reviewedBy\": \"Ana\"";
      assertThat(desk.read("talks/view.facts.json")).isEqualTo(facts.replace(machine, vouched));
      assertThat(page(review).select(".vouch")).isEmpty();

      review.post("undo", "{\"version\": " + review.version() + "}");
      assertThat(desk.read("talks/view.facts.json")).isEqualTo(facts);
      assertThat(page(review).select(".vouch").eachAttr("data-place")).contains(place);
    }
  }

  @Test
  void a_contradiction_stays_when_both_claims_are_vouched_for_and_weighs_more() throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put("talks/one.txt", "The bridge over the Lune opened on 4 May 2023.\n")
            .put("talks/two.txt", "The bridge over the Lune opened on 9 May 2023.\n");
    assertThat(desk.run("extract", "talks/one.txt", "talks/two.txt").code()).isZero();
    try (Reviewed review = Reviewed.in(folder)) {
      String finding = first(review).id();
      for (int i = 0; i < 2; i++) {
        String place = first(review).select(".vouch").attr("data-place");
        review.post(
            "vouch", "{\"version\": %d, \"place\": \"%s\"}".formatted(review.version(), place));
      }

      assertThat(first(review).select(".pill.conflict")).hasSize(1);
      assertThat(first(review).id()).isEqualTo(finding);
      assertThat(first(review).select(".vouch")).isEmpty();
      assertThat(desk.run("check", "--quiet", "--format", "json", "--output", "-").code())
          .isEqualTo(1);
    }
  }

  @Test
  void a_corrected_claim_is_held_against_what_it_was_held_against() throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put("talks/one.txt", "The bridge over the Lune opened on 4 May 2023.\n")
            .put("talks/two.txt", "The bridge over the Lune opened on 9 May 2023.\n");
    desk.run("extract", "talks/one.txt", "talks/two.txt");
    try (Reviewed review = Reviewed.in(folder)) {
      String facts = desk.read("talks/two.facts.json");
      desk.put(
          "talks/two.facts.json",
          facts.replace("\"extracted\"", "\"edited\"").replace("-09", "-08"));

      assertThat(first(review).select(".value").eachText())
          .containsExactly("2023-05-04", "2023-05-08");
    }
  }

  private static Element first(Reviewed review) throws IOException {
    return Objects.requireNonNull(page(review).select(".finding").first());
  }

  @Test
  void a_claim_opens_at_its_line() throws IOException {
    Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      String address = page(review).select(".place a").attr("href");
      assertThat(address).isEqualTo("file?path=talks%2Fnews.facts.json#L4");

      Document file = Jsoup.parse(review.get(address.replaceFirst("#.*", "")).body());

      assertThat(file.select("#L5").text()).isEqualTo("\"id\": \"falk-presents\",");
    }
  }

  @Test
  void a_decision_on_an_earlier_meaning_of_the_rule_is_open_again() throws IOException {
    Desk desk = Desk.laid(folder);
    String finding;
    try (Reviewed review = Reviewed.in(folder)) {
      finding = finding(review);
    }
    desk.put(FILE, RIGHT.formatted(finding).replace("\"ruleVersion\": 1", "\"ruleVersion\": 2"));
    try (Reviewed review = Reviewed.in(folder)) {
      assertThat(state(review)).isEqualTo("re-opened");
      assertThat(page(review).select(".again").text())
          .isEqualTo(
              "Open again. a real difference: One of them is wrong. (Ana, 2024-06-01); the meaning"
                  + " of the rule has changed since");
    }
  }

  @Test
  void a_deferral_is_open_again_when_its_last_day_is_over() throws IOException {
    Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      String finding = finding(review);
      long version = review.version();
      assertThat(
              review
                  .decide(version, finding, "deferred", "We asked.", Optional.of("2024-06-01"))
                  .status())
          .isEqualTo(200);
      assertThat(state(review)).isEqualTo("decided");
      version = review.version();

      review.decide(version, finding, "deferred", "We asked.", Optional.of("2024-05-31"));

      assertThat(state(review)).isEqualTo("re-opened");
      assertThat(page(review).select(".again").text()).endsWith("; its time is over");
    }
  }

  @Test
  void a_finding_whose_answers_change_after_it_was_decided_is_open_again() throws IOException {
    Desk desk = Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      review.decide(finding(review), "real", "One of them is wrong.");
      desk.put("talks/view.txt", Desk.VIEW.replace("5 May", "6 May"));
      desk.put(
          "talks/view.facts.json",
          Desk.VIEW_FACTS.replace("5 May", "6 May").replace("05-05", "05-06"));

      assertThat(state(review)).isEqualTo("re-opened");
      assertThat(page(review).select(".again").text())
          .isEqualTo(
              "Open again. a real difference: One of them is wrong. (Ana, 2024-06-01); the answers"
                  + " have changed since");
    }
  }

  @Test
  void an_earlier_report_tells_that_the_answers_to_a_decided_question_have_changed()
      throws IOException {
    Desk desk = Desk.laid(folder);
    desk.run("check");
    try (Reviewed review = Reviewed.in(folder)) {
      review.decide(finding(review), "real", "One of them is wrong.");
    }
    desk.put("talks/view.txt", Desk.VIEW.replace("5 May", "6 May"));
    desk.put(
        "talks/view.facts.json",
        Desk.VIEW_FACTS.replace("5 May", "6 May").replace("05-05", "05-06"));

    try (Reviewed review = Reviewed.in(folder)) {
      assertThat(state(review)).isEqualTo("re-opened");
      assertThat(page(review).select(".again").text()).endsWith("the answers have changed since");
    }
    desk.put("reports/discrepancy-report.json", "{");
    try (Reviewed review = Reviewed.in(folder)) {
      assertThat(state(review)).isEqualTo("open");
    }
  }

  @Test
  void reasons_that_were_given_before_can_be_chosen_again() throws IOException {
    Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      review.decide(finding(review), "explained", "One of them counts in another calendar.");

      assertThat(page(review).select(".reasons[data-word=explained] input").eachAttr("value"))
          .startsWith("Both quoted passages can be true.")
          .endsWith("One of them counts in another calendar.");
    }
  }

  @Test
  void an_editor_that_takes_addresses_opens_claims() {
    Desk desk = Desk.empty(folder);

    assertThat(desk.run("review", "--editor", "javascript:alert('{file}')").err())
        .startsWith("factlint: error: --editor: found “javascript:alert('{file}')”, expected");
    assertThat(desk.run("review", "--port", "70000").code()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_read_cannot_be_reviewed() throws IOException {
    Desk desk = Desk.laid(folder).put("talks/view.facts.json", "{");

    Desk.Run run = desk.run("review", "--by", "Ana");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("talks/view.facts.json:1:")
        .endsWith("factlint: there is nothing to review until these are mended\n");
    assertThat(Desk.empty(folder.resolve("nothing")).run("review", "--by", "Ana").code())
        .isNotZero();
  }

  @Test
  void rules_are_judged_by_what_was_decided_so_far() throws IOException {
    Desk.laid(folder);
    try (Reviewed review = Reviewed.in(folder)) {
      String finding = finding(review);
      review.decide(finding, "misread", "It is the day of printing.");

      Document rules = Jsoup.parse(review.get("rules").body());

      assertThat(page(review).select("a[href=rules]")).hasSize(1);
      assertThat(rules.select("#rule-date-conflict").text()).contains("misread");
      assertThat(rules.select("#rule-date-conflict a").eachAttr("href")).contains("./#" + finding);
    }
  }

  @Test
  void of_two_chosen_claims_it_is_told_what_keeps_them_apart() throws IOException {
    String later =
        "\"id\": \"falk-leaves\", \"subject\": \"ines-falk\", \"predicate\": \"resigns\"";
    Desk.laid(folder)
        .put("talks/view.txt", Desk.VIEW + "\nFalk resigned on 9 June 2024.\n")
        .put(
            "talks/view.facts.json",
            Desk.VIEW_FACTS.replace(
                "    }\n  ]",
                "    },\n    { "
                    + later
                    + ", \"time\": { \"value\": \"2024-06-09\", \"text\": \"9 June 2024\" }, \"quote\": \"Falk resigned on 9 June 2024\" }\n  ]"));
    try (Reviewed review = Reviewed.in(folder)) {
      assertThat(Jsoup.parse(review.get("why").body()).select("#claims option").eachAttr("value"))
          .containsExactly(
              "the-news/falk-presents", "the-view/falk-presents-too", "the-view/falk-leaves");

      String apart = review.get("why?a=the-news/falk-presents&b=the-view%2Ffalk-leaves").body();
      assertThat(Jsoup.parse(apart).select(".message").text())
          .startsWith("They were not compared: they answer no common question.");
      String flagged = review.get("why?a=talks/news.txt:3:1&b=the-view/falk-presents-too").body();
      assertThat(Jsoup.parse(flagged).select(".message").text()).startsWith("They are flagged:");
      assertThat(Jsoup.parse(review.get("why?a=<b>&b=x").body()).select("[role=alert]").text())
          .isEqualTo("");
      assertThat(Jsoup.parse(review.get("why?a=%3Cb%3E&b=x").body()).select("[role=alert]").text())
          .isEqualTo("“<b>” is no claim; choose one of the list.");
    }
  }
}
