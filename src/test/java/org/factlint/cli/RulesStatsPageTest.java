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

/** How the rules have done, as a page. */
class RulesStatsPageTest {
  private static final String REPORT = "june no 2/discrepancy-report.json";

  @TempDir private Path folder;

  private static Document page(Desk desk, String... paths) {
    String[] args = new String[paths.length + 4];
    System.arraycopy(new String[] {"rules", "stats", "--format", "html"}, 0, args, 0, 4);
    System.arraycopy(paths, 0, args, 4, paths.length);
    Run run = desk.run(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return Jsoup.parse(run.out());
  }

  private static Element first(Document page, String selector) {
    return Objects.requireNonNull(page.select(selector).first(), selector);
  }

  private Desk reported() throws IOException {
    Desk desk = Desk.laid(folder);
    desk.run("check", "--quiet", "--output", "june no 2");
    return desk;
  }

  @Test
  void a_rule_has_its_explanation_and_its_findings_which_lead_to_their_report() throws IOException {
    Desk desk = reported();

    Document page = page(desk, REPORT);

    Element rule = Objects.requireNonNull(page.getElementById("rule-date-conflict"));
    assertThat(rule.text())
        .contains("Two dates for one event", "no reading of the dates", "May be wrong:")
        .contains("Nobody has judged what it found");
    Element finding = Objects.requireNonNull(rule.select("li a").first());
    assertThat(finding.text()).isEqualTo("Ines Falk presents credentials to Pol Verne: when?");
    assertThat(finding.attr("href"))
        .startsWith("june%20no%202/discrepancy-report.html#")
        .endsWith(Objects.requireNonNull(rule.select("li code").first()).text());
    String id = finding.attr("href").replaceFirst(".*#", "");
    assertThat(desk.read("june no 2/discrepancy-report.html")).contains("id=\"" + id + "\"");
  }

  @Test
  void links_start_from_where_the_page_lies() throws IOException {
    Desk desk = reported();
    desk.run("rules", "stats", REPORT, "--format", "html", "-o", "pages/rules.html");

    assertThat(Jsoup.parse(desk.read("pages/rules.html")).select("li a").eachAttr("href"))
        .allMatch(link -> link.startsWith("../june%20no%202/discrepancy-report.html#"))
        .isNotEmpty();
  }

  @Test
  void without_the_page_of_the_report_a_finding_has_its_id_alone() throws IOException {
    Desk desk = reported().remove("june no 2/discrepancy-report.html");

    Element item = first(page(desk, REPORT), "#rule-date-conflict li");

    assertThat(item.select("a")).isEmpty();
    assertThat(item.select("code").text()).hasSize(16);
  }

  @Test
  void every_link_within_the_page_leads_somewhere() throws IOException {
    Document page = page(reported(), REPORT);

    assertThat(page.select("[href^=#]"))
        .isNotEmpty()
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void a_judged_rule_shows_its_precision_as_a_picture_and_in_words() throws IOException {
    Desk desk = reported();
    String id = first(page(desk, REPORT), "#rule-date-conflict li code").text();
    desk.run("decide", id, "--as", "not-comparable", "--reason", "Two envoys.");

    Document page = page(desk, "talks");

    Element bar = first(page, "#rules svg");
    assertThat(bar.attr("aria-label"))
        .isEqualTo(
            "0 of 1 judged finding was right: precision 0.00, and with 95 % confidence between"
                + " 0.00 and 0.79.");
    assertThat(bar.select(".interval").attr("width")).isEqualTo("79.3");
    assertThat(page.select("#rules tr:has(a[href=#rule-date-conflict]) td").eachText())
        .isEqualTo(List.of("1", "0", "0.00 (0.00–0.79)", "0", "0", "0", "1", "0", "0"));
    assertThat(page.select("#rule-date-conflict .decision").text())
        .isEqualTo("not-comparable (Two envoys.)");
    assertThat(page.select(".alarming")).isEmpty();
  }

  @Test
  void the_page_needs_nothing_else_and_allows_only_its_own_style() throws Exception {
    Document page = page(reported(), REPORT);

    assertThat(page.select("[src], link, iframe, object, embed, img, script, [style]")).isEmpty();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    for (Element style : page.select("style")) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.data().getBytes(UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
    assertThat(policy)
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("script-src 'none'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "</style><script>alert(1)</script>",
        "</li></ul><svg onload=alert(1)>",
        "javascript:alert(1)",
        "${7*7} @if(true)",
        "\u202Etxt.exe\u0007"
      })
  void a_strangers_report_is_text(String hostile) throws IOException {
    String json = hostile.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0007", "\\u0007");
    Desk desk =
        Desk.empty(folder)
            .put(
                "a.json",
                """
                { "schemaVersion": "1", "findings": [ { "id": "00000000000000aa",
                  "kind": "conflict", "level": "error", "rule": "HOSTILE", "ruleVersion": 1,
                  "story": "HOSTILE", "topic": "HOSTILE", "aspect": "HOSTILE", "evidence": [],
                  "decision": { "as": "misread", "reason": "HOSTILE" } } ] }
                """
                    .replace("HOSTILE", json));

    Document page = page(desk, "a.json");

    String shown = hostile.replace("\u202E", "⟨U+202E⟩").replace("\u0007", "⟨U+0007⟩");
    assertThat(page.select("script, img, svg:not(.bar)")).isEmpty();
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .noneMatch(attribute -> attribute.getKey().startsWith("on"))
        .noneMatch(attribute -> attribute.getKey().equals("autofocus"))
        .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
    assertThat(first(page, "main .judged li").text())
        .isEqualTo(
            "Contradiction " + shown + ": " + shown + "? 00000000000000aa misread (" + shown + ")");
    assertThat(first(page, ".judged h3 code").text()).isEqualTo(shown);
  }

  @Test
  void a_page_that_is_no_report_of_ours_is_linked_nowhere() throws IOException {
    Desk desk = reported();
    desk.put("june no 2/discrepancy-report.html", "<a id=\"00000000000000aa\">x</a>");

    assertThat(page(desk, REPORT).select("#rule-date-conflict li a")).isEmpty();
  }
}
