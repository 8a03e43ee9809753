package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.factlint.cli.command.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code factlint extract} drafts, and what it never does. */
class ExtractTest {
  static final String NEWS =
      """
      Ferry Line Opens

      Published: 2021-05-14

      The mayor, Ines Falk, opened the new ferry line on Monday. The line is 14 kilometres long.
      """;

  @TempDir Path folder;

  @Test
  void a_draft_has_the_article_its_claims_and_their_words() throws IOException {
    Desk desk = Desk.empty(folder).put("city/news.txt", NEWS);

    Run run = desk.run("extract", "city/news.txt");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.PASSED);
    assertThat(run.out())
        .contains("city/news.facts.json: ", " claims drafted\n", " of 1 dates, ", " of 1 amounts")
        .contains("city/entities.json: 1 added\n", "city/vocabulary.json: ");
    assertThat(desk.written())
        .containsExactly(
            "city/entities.json", "city/news.facts.json", "city/news.txt", "city/vocabulary.json");
    assertThat(desk.read("city/news.facts.json"))
        .contains(
            "\"id\": \"news\"", "\"published\": \"2021-05-14\"", "\"publishedBasis\": \"found\"")
        .contains("\"article\": \"news.txt\"", "\"sha256\": \"")
        .contains("\"value\": \"2021-05-10\", \"text\": \"Monday\"")
        .contains("\"unitCode\": \"ucum:km\"", "\"origin\": \"extracted\"")
        .doesNotContain("reviewedBy");
    assertThat(desk.read("city/entities.json"))
        .contains("{ \"id\": \"ines-falk\", \"type\": \"person\", \"names\": [ \"Ines Falk\" ] }");
  }

  @Test
  void a_draft_is_checked_without_a_complaint() throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put("city/news.txt", NEWS)
            .put("city/view.txt", NEWS.replace("14 kilometres", "41 kilometres"));
    desk.run("extract", "city/news.txt", "city/view.txt");

    Run run = desk.run("check", "city", "--format", "text");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.PASSED);
    assertThat(run.out()).contains("14 km", "41 km", "Contradiction");
  }

  @Test
  void the_same_articles_in_any_order_give_the_same_bytes() throws IOException {
    String other = "Published: 2021-05-15\n\nOn Friday Falk closed the old ferry line.\n";
    String first = null;
    for (String order : new String[] {"a.txt b.txt", "b.txt a.txt", "b.txt a.txt b.txt"}) {
      Path there = Files.createDirectories(folder.resolve(order.replace(' ', '-')));
      Desk desk = Desk.empty(there).put("a.txt", NEWS).put("b.txt", other);
      String out = desk.run(("extract " + order).split(" ")).out();
      String all = out;
      for (String file : desk.written()) {
        all += desk.read(file);
      }
      first = first == null ? all : first;
      assertThat(all).isEqualTo(first);
    }
  }

  @Test
  void what_no_claim_covers_is_listed_with_its_place() throws IOException {
    Desk desk =
        Desk.empty(folder).put("news.txt", NEWS + "\nNo picture of the Old Harbour from 1970.\n");

    assertThat(desk.run("extract", "news.txt").out())
        .contains(
            "news.txt:7:36: no claim has the date “1970”\n",
            "news.txt:7:19: no claim has the name “Old Harbour”\n");
  }

  @Test
  void fact_files_may_go_to_a_folder_of_their_own() throws IOException {
    Desk desk = Desk.empty(folder).put("city/news.txt", NEWS);

    Run run = desk.run("extract", "city/news.txt", "-o", "facts");

    assertThat(run.code()).isEqualTo(ExitCode.PASSED);
    assertThat(desk.written())
        .containsExactly(
            "city/news.txt",
            "facts/entities.json",
            "facts/news.facts.json",
            "facts/vocabulary.json");
    assertThat(desk.read("facts/news.facts.json")).contains("\"article\": \"../city/news.txt\"");
    assertThat(check(desk)).isEmpty();
  }

  @Test
  void a_page_is_frozen_beside_it_and_the_text_is_the_article() throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put(
                "news.html",
                "<title>Ferry</title><time datetime='2021-05-14'></time><nav>Home</nav>"
                    + "<article><p>The new <b>ferry</b> line is 14 kilometres long.</p></article>");

    Run run = desk.run("extract", "news.html");

    assertThat(run.err()).isEmpty();
    assertThat(desk.written())
        .containsExactly("news.facts.json", "news.html", "news.html.txt", "vocabulary.json");
    assertThat(desk.read("news.html.txt"))
        .contains("published: 2021-05-14", "The new ferry line is 14 kilometres long.")
        .doesNotContain("Home", "<b>");
    assertThat(desk.read("news.facts.json")).contains("\"article\": \"news.html.txt\"");
    assertThat(check(desk)).isEmpty();
  }

  @Test
  void a_frozen_text_that_is_there_is_never_made_anew() throws IOException {
    String frozen = "The ferry line is 17 kilometres long.\n";
    Desk desk =
        Desk.empty(folder)
            .put("news.html", "<p>The ferry line is 14 kilometres long.</p>")
            .put("news.html.txt", frozen);

    desk.run("extract", "news.html", "news.html.txt");

    assertThat(desk.read("news.html.txt")).isEqualTo(frozen);
    assertThat(desk.read("news.facts.json")).contains("17 kilometres");
  }

  @Test
  void checking_pages_and_their_frozen_texts_takes_each_once_and_writes_nothing_beside_them()
      throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put("a.html", "<p>The ferry line is 14 kilometres long.</p>")
            .put("a.html.txt", "The ferry line is 14 kilometres long.\n")
            .put("b.html", "<p>The ferry line is 41 kilometres long.</p>");

    assertThat(check(desk)).isEmpty();
    assertThat(desk.written()).containsExactly("a.html", "a.html.txt", "b.html");
  }

  @Test
  void markdown_is_quoted_as_it_stands() throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put(
                "news.md",
                """
                ---
                published: 2021-05-14
                retrieved: last week
                ---

                The [new line](https://x.example/2) is **14** kilometres long.
                """);

    desk.run("extract", "news.md");

    assertThat(desk.read("news.facts.json"))
        .contains("\"publishedBasis\": \"stated\"")
        .contains("The [new line](https://x.example/2) is **14** kilometres long");
    assertThat(check(desk)).isEmpty();
  }

  @Test
  void without_a_date_what_is_relative_has_no_value_and_that_is_said() throws IOException {
    Desk desk = Desk.empty(folder).put("news.txt", "Ines Falk opened the ferry line on Monday.\n");

    Run run = desk.run("extract", "news.txt");

    assertThat(run.code()).isEqualTo(ExitCode.PASSED);
    assertThat(run.out()).contains("news.txt: when it was published is not known");
    assertThat(desk.read("news.facts.json")).doesNotContain("published", "\"value\"");
  }

  @Test
  void of_another_language_nothing_is_drafted_and_that_is_said() throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put(
                "news.txt",
                "Der Bürgermeister hat am Montag die neue Brücke über den Fluss eröffnet, sagte der"
                    + " Rat.\n");

    Run run = desk.run("extract", "news.txt");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.out())
        .isEqualTo(
            "news.txt: no fact file: found another language than English, expected an article in English;"
                + " leave it out; nothing was read from it\n");
    assertThat(desk.written()).containsExactly("news.txt");
  }

  @Test
  void an_empty_article_an_unreadable_one_and_a_missing_one_are_told_and_nothing_is_written()
      throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put("bad.txt", "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
            .put("empty.txt", "\n")
            .put("news.txt", NEWS)
            .put("news.facts.json", "{}")
            .put("table.csv", "a,b");

    Run run = desk.run("extract", "news.txt", "gone.txt", "empty.txt", "bad.txt", "table.csv", ".");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith(".:1:1: error: found a folder, expected an article"),
            line -> assertThat(line).startsWith("bad.txt:1:4: error: found the byte 0xE9"),
            line ->
                assertThat(line).startsWith("empty.txt:1:1: error: found an article without words"),
            line -> assertThat(line).startsWith("gone.txt:1:1: error: found nothing there"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "news.facts.json:1:1: error: found a fact file that is there already,"
                            + " expected none, so that nothing is overwritten; add --merge, which"
                            + " keeps what people edited or reviewed, or delete the file"),
            line ->
                assertThat(line).startsWith("table.csv:1:1: error: found a file of another kind"),
            line ->
                assertThat(line)
                    .isEqualTo("factlint: nothing was drafted, and no file was written"));
    assertThat(desk.written())
        .containsExactly("bad.txt", "empty.txt", "news.facts.json", "news.txt", "table.csv");
    assertThat(desk.read("news.facts.json")).isEqualTo("{}");
  }

  @Test
  void two_articles_that_would_share_a_fact_file_are_refused() throws IOException {
    Desk desk = Desk.empty(folder).put("news.txt", NEWS).put("news.md", NEWS);

    Run run = desk.run("extract", "news.txt", "news.md");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err()).contains("whose fact file news.facts.json is that of news.txt, too");
  }

  @Test
  void an_article_must_be_named() {
    Run run = Desk.empty(folder).run("extract");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err())
        .contains("found no article", "`factlint extract --help` explains the options.");
  }

  @Test
  void a_name_with_blanks_gives_an_identifier_without() throws IOException {
    Desk desk = Desk.empty(folder).put("(old) news of may.txt", NEWS);

    desk.run("extract", "(old) news of may.txt");

    assertThat(desk.read("(old) news of may.facts.json")).contains("\"id\": \"old-news-of-may\"");
    assertThat(check(desk)).isEmpty();
  }

  /** What a check complains of. */
  static String check(Desk desk) {
    Run run = desk.run("check", ".", "--format", "text");
    assertThat(run.code()).isEqualTo(ExitCode.PASSED);
    return run.err();
  }
}
