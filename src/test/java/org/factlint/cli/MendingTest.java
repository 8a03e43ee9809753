package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code validate --fix} mends, what it leaves to people, and what it never touches. */
class MendingTest {
  private static final String FACTS = "talks/news.facts.json";
  private static final String WORDS =
      "On Friday, 3 May 2024, Ambassador Ines Falk presented her credentials";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder);
    desk.environment("NO_COLOR", "1");
  }

  private void edit(String file, String old, String other) throws IOException {
    assertThat(desk.read(file)).contains(old);
    desk.put(file, desk.read(file).replace(old, other));
  }

  @Test
  void a_quotation_typed_as_plain_words_gets_its_offsets() throws IOException {
    Run run = desk.run("validate", "--fix");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("talks/news.facts.json:8:16: added “start” and “end”\n");
    assertThat(desk.read(FACTS))
        .isEqualTo(
            Desk.NEWS_FACTS.replace(
                "\"" + WORDS + "\"",
                "{ \"exact\": \"" + WORDS + "\", \"start\": 16, \"end\": 85 }"));
  }

  @Test
  void mending_twice_changes_nothing_more() throws IOException {
    desk.run("validate", "--fix");
    String once = desk.read(FACTS);

    assertThat(desk.run("validate", "--fix").out())
        .doesNotContain(" error ")
        .contains("2 fact files");
    assertThat(desk.read(FACTS)).isEqualTo(once);
  }

  @Test
  void a_claim_without_a_name_gets_one_laid_out_like_its_other_properties() throws IOException {
    edit(FACTS, "      \"id\": \"falk-presents\",\n", "");

    desk.run("validate", "--fix");

    assertThat(desk.read(FACTS))
        .contains(
            "    {\n      \"id\": \"ines-falk-presents-credentials-1\",\n      \"subject\": \"ines-falk\",");
  }

  @Test
  void words_typed_with_other_quotation_marks_dashes_and_spaces_become_those_of_the_article()
      throws IOException {
    desk.put("talks/news.txt", "“It’s 5–6\u00a0years\nat most”, said Ines Falk.\n");
    edit(FACTS, WORDS, "It's 5-6 years at most");

    desk.run("validate", "--fix");

    assertThat(desk.read(FACTS))
        .contains("\"exact\": \"It’s 5–6\u00a0years\\nat most\", \"start\": 1, \"end\": 23");
  }

  @Test
  void words_that_could_be_two_places_stay_as_they_are() throws IOException {
    desk.put("talks/news.txt", "It’s done, she said. “It’s done”, he said.\n");
    edit(FACTS, WORDS, "It's done");

    Run run = desk.run("validate", "--fix");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("quote-not-verbatim");
    assertThat(desk.read(FACTS)).contains("\"quote\": \"It's done\"");
  }

  @Test
  void offsets_that_are_wrong_are_corrected_and_surroundings_are_added_where_they_tell()
      throws IOException {
    desk.put("talks/news.txt", "Falk came. Then Falk left.\n");
    edit(FACTS, "\"" + WORDS + "\"", "{ \"exact\": \"Falk\", \"start\": 16, \"end\": 20 }");
    edit(
        "talks/view.facts.json",
        "\"Since 5 May 2024, when Ines Falk presented her credentials to Pol" + " Verne\"",
        "{ \"exact\": \"Ines Falk presented\", \"start\": 1, \"end\": 20 }");

    desk.run("validate", "--fix");

    assertThat(desk.read(FACTS))
        .contains(
            "\"start\": 16, \"end\": 20, \"prefix\": \"Falk came. Then \", \"suffix\": \" left.\\n\"");
    assertThat(desk.read("talks/view.facts.json"))
        .contains("{ \"exact\": \"Ines Falk presented\", \"start\": 58, \"end\": 77 }");
  }

  @Test
  void properties_get_their_order_and_keep_their_lines() throws IOException {
    edit(
        FACTS,
        "\"time\": { \"value\": \"2024-05-03\", \"text\": \"On Friday, 3 May 2024\" },\n      \"quote\": \""
            + WORDS
            + "\"",
        "\"quote\": { \"start\": 16, \"exact\": \""
            + WORDS
            + "\", \"end\": 85 },\n      \"time\": { \"text\": \"On Friday, 3 May 2024\", \"value\":"
            + " \"2024-05-03\" }");

    Run run = desk.run("validate", "--fix");

    assertThat(run.out()).contains("put properties into their order");
    assertThat(desk.read(FACTS))
        .isEqualTo(
            Desk.NEWS_FACTS.replace(
                "\"" + WORDS + "\"",
                "{ \"exact\": \"" + WORDS + "\", \"start\": 16, \"end\": 85 }"));
  }

  @Test
  void an_article_that_has_changed_is_accepted_only_if_somebody_says_so() throws IOException {
    desk.run("validate", "--fix", "--accept-article");
    desk.put("talks/news.txt", "Correction added.\n\n" + Desk.NEWS);
    String before = desk.read(FACTS);

    assertThat(desk.run("validate", "--fix").out()).contains("source-changed");
    assertThat(desk.read(FACTS)).isEqualTo(before);

    assertThat(desk.run("validate", "--fix", "--accept-article").code()).isZero();
    assertThat(desk.read(FACTS)).contains("\"start\": 35, \"end\": 104");
  }

  @Test
  void a_dry_run_shows_the_difference_and_writes_nothing() throws IOException {
    Run run = desk.run("validate", "--fix", "--dry-run");

    assertThat(run.out())
        .startsWith("--- a/talks/news.facts.json\n+++ b/talks/news.facts.json\n@@ ")
        .contains(
            "\n-        \"quote\": \"".replace("        ", "      "), "\n+      \"quote\": {");
    assertThat(desk.read(FACTS)).isEqualTo(Desk.NEWS_FACTS);
  }

  @Test
  void a_file_that_is_no_json_is_left_as_it_is() throws IOException {
    desk.put(FACTS, "{ \"source\": ");

    assertThat(desk.run("validate", "--fix").code()).isEqualTo(1);
    assertThat(desk.read(FACTS)).isEqualTo("{ \"source\": ");
  }

  @Test
  void windows_line_ends_and_layout_stay() throws IOException {
    desk.put(FACTS, Desk.NEWS_FACTS.replace("\n", "\r\n"));

    desk.run("validate", "--fix");

    assertThat(desk.read(FACTS).replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void a_dry_run_without_mending_is_bad_usage() {
    Run run = desk.run("validate", "--dry-run");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("found --dry-run without --fix, expected both; add --fix");
  }
}
