package org.factlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.factlint.cli.Desk.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a page: what it holds, that it needs nothing else, and that it is inert. */
class HtmlReportTest {
  @TempDir private Path folder;

  private static Document page(Desk desk) {
    Run run = desk.run("check", "--format", "html", "--output", "-");
    assertThat(run.err()).isEmpty();
    return Jsoup.parse(run.out());
  }

  private static Element first(Document page, String selector) {
    return Objects.requireNonNull(page.select(selector).first(), selector);
  }

  @Test
  void the_first_screen_has_the_sources_what_is_open_and_both_quotes() throws IOException {
    Document page = page(Desk.laid(folder));

    assertThat(page.select(".state").text()).isEqualTo("1 open: 1 error.");
    assertThat(page.select(".sources li").eachText())
        .satisfiesExactly(
            one -> assertThat(one).contains("Envoy Received", "undated", "1 claim read"),
            two -> assertThat(two).contains("the-view", "published 2024-05-20"));
    Element first = first(page, ".finding");
    assertThat(first.select(".pill").text()).isEqualTo("Contradiction");
    assertThat(first.select(".value").eachText()).containsExactly("2024-05-03", "2024-05-05");
    assertThat(first.select("blockquote mark").eachText())
        .containsExactly("On Friday, 3 May 2024", "5 May 2024");
    assertThat(first.select("details").hasAttr("open")).isTrue();
    assertThat(first.select(".message").text())
        .isEqualTo("A (2024-05-03) and B (2024-05-05) are two days apart.");
  }

  @Test
  void quotes_are_highlighted_in_their_articles_and_lead_to_their_findings() throws IOException {
    Document page = page(Desk.laid(folder));

    Element finding = first(page, ".finding");
    for (Element quote : finding.select("a.quoted")) {
      Element mark = Objects.requireNonNull(page.getElementById(quote.attr("href").substring(1)));
      assertThat(mark.attr("href")).isEqualTo("#" + finding.id());
    }
    assertThat(page.select(".text").eachText().get(1))
        .contains("Since 5 May 2024, when Ines Falk presented her credentials to Pol Verne, much");
  }

  @Test
  void every_link_leads_to_a_place_of_the_page() throws IOException {
    Document page = page(Desk.laid(folder));

    assertThat(page.select("[href]"))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              assertThat(link.attr("href")).startsWith("#");
              assertThat(page.getElementById(link.attr("href").substring(1)))
                  .as(link.attr("href"))
                  .isNotNull();
            });
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void the_page_needs_nothing_else_and_allows_only_its_own_style_and_script() throws Exception {
    Document page = page(Desk.laid(folder));

    assertThat(page.select("[src], link, iframe, object, embed, img")).isEmpty();
    assertThat(page.select("style, script")).hasSize(2);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src 'sha256-" + hash(first(page, "style").data()) + "'")
        .contains("script-src 'sha256-" + hash(first(page, "script").data()) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("[style]")).isEmpty();
  }

  private static String hash(String content) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "</style><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "]]><!-- --><svg onload=alert(1)>",
        "${7*7} #{7*7} @if(true)"
      })
  void markup_in_articles_names_and_reasons_is_text(String hostile) throws IOException {
    String json = hostile.replace("\\", "\\\\").replace("\"", "\\\"");
    Desk desk =
        Desk.laid(folder)
            .put("talks/news.txt", Desk.NEWS.replace("President", hostile + " President"))
            .put(
                "talks/news.facts.json",
                Desk.NEWS_FACTS
                    .replace("her credentials\"", "her credentials to " + json + "\"")
                    .replace("Envoy Received", json))
            .put("talks/entities.json", Desk.ENTITIES.replace("\"Ines Falk\"", "\"" + json + "\""));

    Document page = page(desk);

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .noneMatch(attribute -> attribute.getKey().startsWith("on"))
        .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
    assertThat(page.select("img, svg:not(#timeline svg)")).isEmpty();
    assertThat(page.select(".sources").text()).contains(hostile);
    assertThat(first(page, ".text").text()).contains(hostile);
    assertThat(page.select("h3").text()).contains(hostile);
  }

  @Test
  void controls_and_turned_directions_are_shown() throws IOException {
    Desk desk =
        Desk.laid(folder)
            .put("talks/news.txt", Desk.NEWS.replace("President", "\u202EPresident\u0007"));

    assertThat(first(page(desk), ".text").text()).contains("⟨U+202E⟩President⟨U+0007⟩");
  }

  @Test
  void dated_claims_stand_in_a_timeline_with_a_line_between_disputed_ones() throws IOException {
    Document page = page(Desk.laid(folder));

    assertThat(page.select("#timeline circle.disputed")).hasSize(2);
    assertThat(page.select("#timeline line.link")).hasSize(1);
    assertThat(page.select("#timeline text.tick").eachText())
        .containsExactly("2024-05-03", "2024-05-05");
  }

  @Test
  void more_than_two_sources_have_an_overview() throws IOException {
    Desk desk =
        Desk.laid(folder)
            .put("talks/third.txt", Desk.VIEW)
            .put(
                "talks/third.facts.json",
                Desk.VIEW_FACTS.replace("the-view", "the-third").replace("view.txt", "third.txt"));

    Document page = page(desk);

    assertThat(page.select("#overview th[scope=col]").eachText())
        .containsExactly("Question", "A", "B", "C");
    assertThat(page.select("#overview td").eachText())
        .containsExactly("2024-05-03", "2024-05-05", "2024-05-05");
  }

  @Test
  void what_was_not_checked_is_told() throws IOException {
    Desk desk =
        Desk.laid(folder)
            .put("talks/news.txt", Desk.NEWS + "\nOn 9 June 2024 she met 40 guests in Lund.\n");

    assertThat(page(desk).select("#gaps li").eachText())
        .contains("“9 June 2024” (5:4)", "“40 guests” (5:24)", "“Lund” (5:37)");
  }

  @Test
  void a_rule_leads_to_its_findings_and_a_finding_to_its_rule() throws IOException {
    Document page = page(Desk.laid(folder));

    Element rule = Objects.requireNonNull(page.getElementById("rule-date-conflict"));
    assertThat(rule.select("a").eachAttr("href"))
        .isEqualTo(List.of("#" + first(page, ".finding").id()));
    assertThat(page.select(".finding .foot a").eachAttr("href")).contains("#rule-date-conflict");
  }

  @Test
  void a_report_in_another_folder_is_no_article() throws IOException {
    Desk desk = Desk.laid(folder);
    desk.run("check", "--output", "old");
    desk.run("check", "--output", "older");

    assertThat(desk.run("check", "--quiet").err()).isEmpty();
  }

  @Test
  void the_same_finding_in_two_stories_has_two_places() throws IOException {
    Desk desk = Desk.laid(folder);
    for (String file :
        List.of("news.txt", "news.facts.json", "view.txt", "view.facts.json", "entities.json")) {
      desk.put("again/" + file, desk.read("talks/" + file));
    }

    Document page = page(desk);

    String id = first(page, ".finding").id();
    assertThat(page.select("[data-finding=" + id + "]").eachAttr("id"))
        .containsExactly(id, id + "-2");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }
}
