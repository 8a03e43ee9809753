package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.factlint.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code factlint extract --merge} keeps. */
class ExtractMergeTest {
  private static final String FACTS = "news.facts.json";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void draft() throws IOException {
    desk = Desk.empty(folder).put("news.txt", ExtractTest.NEWS);
    assertThat(desk.run("extract", "news.txt").code()).isZero();
  }

  private Run merge() {
    Run run = desk.run("extract", "--merge", "news.txt");
    assertThat(run.err()).isEmpty();
    return run;
  }

  @Test
  void what_nobody_touched_is_read_anew_and_comes_out_the_same() throws IOException {
    String facts = desk.read(FACTS);
    String entities = desk.read("entities.json");
    String vocabulary = desk.read("vocabulary.json");

    assertThat(merge().out()).contains(": 0 kept, ");

    assertThat(desk.read(FACTS)).isEqualTo(facts);
    assertThat(desk.read("entities.json")).isEqualTo(entities);
    assertThat(desk.read("vocabulary.json")).isEqualTo(vocabulary);
  }

  @Test
  void what_a_person_corrected_reviewed_or_wrote_stays_as_it_was_typed() throws IOException {
    String edited =
        """
            { "id": "line-length",   "subject": {"text":"the ferry line"},
            "predicate": "has-length",
            "quantity": {"amount":"14", "unitCode":"ucum:km"},
            "quote": "The line is 14 kilometres long", "origin": "edited" }""";
    String written =
        """
        {"subject":"ines-falk","predicate":"holds-post","object":{"text":"mayor of the port"},
          "quote":"The mayor, Ines Falk"}""";
    String reviewed =
        """
        {"id":"opening","subject":"ines-falk","predicate":"holds-post","object":{"text":"mayor"},
          "quote":"opened the new ferry line","origin":"extracted","reviewedBy":"Ada"}""";
    String before = desk.read(FACTS);
    String typed =
        before
            .replace(
                "\"claims\": [",
                "\"claims\": [ " + edited + " ,\n\n" + written + "," + reviewed + ",")
            .replace("\"id\": \"news\"", "\"id\":   \"the-news\"")
            .replace("has-length", "holds-post");
    desk.put(FACTS, typed);

    Run run = merge();

    String after = desk.read(FACTS);
    assertThat(run.out()).contains(": 3 kept, ");
    assertThat(after)
        .contains(edited.strip().replace("has-length", "holds-post"), written, reviewed)
        .contains("\"id\":   \"the-news\"")
        .contains("\"origin\": \"extracted\"");
    assertThat(merge().out()).contains(": 3 kept, ");
    assertThat(desk.read(FACTS)).isEqualTo(after);
    assertThat(ExtractTest.check(desk)).isEmpty();
  }

  @Test
  void a_claim_that_was_corrected_does_not_come_again() throws IOException {
    String facts = desk.read(FACTS);
    int claims = count(facts);
    String edited =
        facts
            .replaceFirst("\"origin\": \"extracted\"", "\"origin\": \"edited\"")
            .replaceFirst("\"predicate\": \"[a-z-]+\"", "\"predicate\": \"holds-post\"");
    desk.put(FACTS, edited);

    merge();

    assertThat(count(desk.read(FACTS))).isEqualTo(claims);
  }

  @Test
  void what_an_edited_claim_leans_on_stays() throws IOException {
    String facts = desk.read(FACTS);
    desk.put(
        FACTS,
        facts.replace(
            "\"claims\": [",
            """
            "claims": [
              {"id":"base","subject":"ines-falk","predicate":"holds-post","quote":"Ines Falk",
                "origin":"extracted"},
              {"id":"after-it","subject":"ines-falk","predicate":"holds-post","quote":"The mayor",
                "time":{"relation":{"after":"base"}}},"""));

    merge();

    assertThat(desk.read(FACTS)).contains("{\"id\":\"base\",", "{\"id\":\"after-it\",");
    assertThat(ExtractTest.check(desk)).isEmpty();
  }

  @Test
  void a_corrected_day_of_publication_counts() throws IOException {
    desk.put(FACTS, desk.read(FACTS).replace("2021-05-14", "2021-05-21"));

    merge();

    assertThat(desk.read(FACTS)).contains("\"published\": \"2021-05-21\"", "\"2021-05-17\"");
  }

  @Test
  void line_ends_of_another_system_stay() throws IOException {
    desk.put(FACTS, desk.read(FACTS).replace("\n", "\r\n"));

    merge();

    assertThat(desk.read(FACTS).replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void a_fact_file_that_does_not_fit_its_article_is_left_alone() throws IOException {
    String facts = desk.read(FACTS);
    desk.put("news.txt", ExtractTest.NEWS.replace("14", "15"));

    Run run = desk.run("extract", "--merge", "news.txt");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err()).contains("news.facts.json:", "found another text in news.txt");
    assertThat(desk.read(FACTS)).isEqualTo(facts);
  }

  @Test
  void a_fact_file_of_another_article_is_left_alone() throws IOException {
    desk.put("news.md", "Ines Falk closed the ferry line.\n");

    Run run = desk.run("extract", "--merge", "news.md");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err())
        .contains("news.facts.json:1:1: error: found the fact file of news.txt, expected that of");
  }

  @Test
  void entities_and_predicates_that_are_listed_are_used_and_not_touched() throws IOException {
    String entities =
        """
        { "entities": [ {"id":"the-mayor",   "type":"person","names":["Ines Falk"]}
        ] }
        """;
    String vocabulary =
        """
        { "predicates": [
          {"id":"open","label":"opens","kind":"event","subject":["person"],"object":["work"]} ] }
        """;
    Desk other =
        Desk.empty(folder.resolve("other"))
            .put("news.txt", ExtractTest.NEWS)
            .put("more.txt", "Kofi Osei praised it. Prime Minister Kofi Osei left.\n")
            .put("entities.json", entities)
            .put("vocabulary.json", vocabulary);

    other.run("extract", "news.txt", "more.txt");

    assertThat(other.read("entities.json"))
        .startsWith(entities.substring(0, entities.indexOf('\n')))
        .contains(",\n    { \"id\": \"kofi-osei\", \"type\": \"person\"")
        .doesNotContain("ines-falk");
    assertThat(other.read("vocabulary.json"))
        .startsWith(vocabulary.substring(0, vocabulary.lastIndexOf("} ]") + 1));
    assertThat(other.read("news.facts.json")).contains("\"subject\": \"the-mayor\"");
    assertThat(ExtractTest.check(other)).isEmpty();
  }

  private static int count(String facts) {
    return facts.split("\"quote\":", -1).length - 1;
  }
}
