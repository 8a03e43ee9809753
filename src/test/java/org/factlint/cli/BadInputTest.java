package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input: one clear message, exit code 2, and no report. */
class BadInputTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder);
  }

  @Test
  void malformed_json() throws IOException {
    changeNews("\"claims\": [", "\"claims\": ");
    refuses("talks/news.facts.json:10:3", "found “]”", "pair the brackets");
  }

  @Test
  void an_unknown_property() throws IOException {
    changeNews("\"object\"", "\"objekt\"");
    refuses("talks/news.facts.json:6:68", "property “objekt”", "did you mean “object”?");
  }

  @Test
  void a_duplicate_key() throws IOException {
    changeNews("\"object\": \"pol-verne\"", "\"subject\": \"pol-verne\"");
    refuses("talks/news.facts.json:6:68", "the key “subject” a second time", "remove one");
  }

  @Test
  void a_duplicate_claim_id() throws IOException {
    String again =
        """
        { "id": "falk-presents", "subject": "ines-falk", "predicate": "meets", "object": "pol-verne",
          "quote": "Pol Verne" },
        {
        """;
    changeNews("    {\n      \"id\"", again + "      \"id\"");
    refuses("talks/news.facts.json:7:13", "id “falk-presents” a second time", "rename one");
  }

  @Test
  void two_sources_of_one_id() throws IOException {
    changeNews("\"the-news\"", "\"the-view\"");
    refuses("talks/view.facts.json:1:1", "“the-view” that talks/news.facts.json has", "rename one");
  }

  @Test
  void an_entity_that_is_not_there() throws IOException {
    changeNews("\"pol-verne\"", "\"paul-verne\"");
    refuses("talks/news.facts.json:6:78", "entity “paul-verne”", "did you mean “pol-verne”?");
  }

  @Test
  void an_unknown_predicate() throws IOException {
    changeNews("\"presents-credentials\"", "\"present-credentials\"");
    refuses(
        "talks/news.facts.json:6:44",
        "“present-credentials”",
        "did you mean “presents-credentials”?");
  }

  @Test
  void a_date_that_is_not_edtf() throws IOException {
    changeNews("\"2024-05-03\"", "\"3 May 2024\"");
    refuses("talks/news.facts.json:7:27", "“3 May 2024”", "write “2024-05-03”");
  }

  @Test
  void a_quote_that_is_not_in_the_article() throws IOException {
    changeNews("presented her credentials\"", "handed over her credentials\"");
    refuses("talks/news.facts.json:8:16", "not in the article", "copy them from the article");
  }

  @Test
  void an_article_that_is_missing() throws IOException {
    desk.remove("talks/news.txt");
    refuses("talks/news.facts.json:2:71", "no article talks/news.txt", "correct the path");
  }

  @Test
  void an_article_that_has_changed() throws IOException {
    changeNews("\"news.txt\"", "\"news.txt\", \"sha256\": \"" + "0".repeat(64) + "\"");
    refuses("talks/news.facts.json:2:93", "another text in talks/news.txt", "check the claims");
  }

  @Test
  void an_article_that_is_not_utf_8() throws IOException {
    desk.put(
        "talks/news.txt",
        Desk.NEWS.replace("Envoy", "Envoyé").getBytes(StandardCharsets.ISO_8859_1));
    refuses("talks/news.txt:1:6", "the byte 0xE9", "save the file with the encoding UTF-8");
  }

  @Test
  void a_fact_file_that_is_not_utf_8() throws IOException {
    desk.put(
        "talks/news.facts.json",
        Desk.NEWS_FACTS.replace("Envoy", "Envoyé").getBytes(StandardCharsets.ISO_8859_1));
    refuses("talks/news.facts.json:2:48", "the byte 0xE9", "save the file with the encoding UTF-8");
  }

  @Test
  void entities_that_are_malformed() throws IOException {
    desk.put("talks/entities.json", Desk.ENTITIES.replaceFirst("\"person\"", "\"persn\""));
    refuses("talks/entities.json:3:34", "“persn”", "did you mean “person”?");
  }

  @Test
  void a_policy_of_ones_own_with_an_unknown_setting() throws IOException {
    desk.put("factlint.json", "{ \"policy\": \"talks/own.json\" }");
    desk.put("talks/own.json", "{ \"settings\": { \"time.radius\": 3 } }");
    refuses("talks/own.json:1:17", "time.radius", "");
  }

  @Test
  void a_configuration_with_an_unknown_property() throws IOException {
    desk.put("factlint.json", "{ \"path\": [\"talks\"] }");
    refuses("factlint.json:1:3", "property “path”", "did you mean “paths”?");
  }

  @Test
  void a_file_of_another_kind() throws IOException {
    desk.put("talks/other.pdf", "%PDF");
    refusesPath("talks/other.pdf:1:1", "a file of another kind", "name one", "talks/other.pdf");
  }

  @Test
  void all_that_is_wrong_is_told_at_once_in_the_order_of_the_files() throws IOException {
    changeNews("\"2024-05-03\"", "\"3 May\"");
    desk.put("talks/view.facts.json", Desk.VIEW_FACTS.replace("ines-falk", "ines-falke"));
    Run run = desk.run("check");
    assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactly("talks/news.facts.json:7:27:", "talks/view.facts.json:6:18:", "factlint:");
  }

  @Test
  void a_hostile_path_steers_no_terminal() {
    Run run = desk.run("check", "\u001B[2Jnowhere");
    assertThat(run.err()).startsWith("⟨U+001B⟩[2Jnowhere:1:1: error: found nothing there");
  }

  @Test
  void a_path_that_leads_nowhere() throws IOException {
    refusesPath("talk:1:1", "nothing there", "correct the path", "talk");
  }

  private void changeNews(String from, String to) throws IOException {
    assertThat(Desk.NEWS_FACTS).contains(from);
    desk.put("talks/news.facts.json", Desk.NEWS_FACTS.replace(from, to));
  }

  private void refuses(String place, String found, String fix) throws IOException {
    refused(place, found, fix, desk.run("check"));
  }

  private void refusesPath(String place, String found, String fix, String path) throws IOException {
    refused(place, found, fix, desk.run("check", path));
  }

  private void refused(String place, String found, String fix, Run run) throws IOException {
    List<String> lines = run.err().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith(place + ": error: found ")
        .matches(".* error: found .+, expected .+; .+")
        .contains(found, fix);
    assertThat(lines.get(1)).isEqualTo("factlint: nothing was checked, and no report was written");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(desk.written()).isEmpty();
  }
}
