package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other identifiers for entities, claims and sources, wherever a project names them. */
class RenameTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder);
  }

  @Test
  void an_entity_is_renamed_everywhere_and_remembers_its_name() throws IOException {
    Run run = desk.run("rename", "ines-falk", "falk");

    assertThat(run.code()).isZero();
    assertThat(desk.read("talks/entities.json"))
        .contains(
            "{ \"id\": \"falk\", \"type\": \"person\", \"names\": [ \"Ines Falk\" ], \"formerIds\": ["
                + " \"ines-falk\" ] }");
    assertThat(desk.read("talks/news.facts.json"))
        .isEqualTo(Desk.NEWS_FACTS.replace("\"ines-falk\"", "\"falk\""));
    assertThat(desk.read("talks/view.facts.json")).contains("\"subject\": \"falk\"");
    assertThat(desk.run("validate").code()).isZero();
  }

  @Test
  void renamed_twice_it_remembers_both_names() throws IOException {
    desk.run("rename", "ines-falk", "falk");
    desk.run("rename", "falk", "ambassador-falk");

    assertThat(desk.read("talks/entities.json"))
        .contains("\"formerIds\": [ \"ines-falk\", \"falk\" ]");
  }

  @Test
  void links_between_entities_follow() throws IOException {
    desk.put(
        "talks/entities.json",
        Desk.ENTITIES.replace(
            "[ \"Pol Verne\" ] }",
            "[ \"Pol Verne\" ] },\n    { \"id\": \"envoy\", \"type\": \"office\", \"names\": [ \"envoy\" ],"
                + " \"holder\": [ \"ines-falk\" ] }"));

    desk.run("rename", "ines-falk", "falk");

    assertThat(desk.read("talks/entities.json")).contains("\"holder\": [ \"falk\" ]");
  }

  @Test
  void findings_keep_their_names() {
    String before = findings();

    desk.run("rename", "ines-falk", "falk");

    assertThat(findings()).isEqualTo(before);
  }

  private String findings() {
    return desk.run("check", "--format", "json", "--output", "-")
        .out()
        .lines()
        .filter(line -> line.startsWith("      \"id\": "))
        .toList()
        .toString();
  }

  @Test
  void a_claim_is_renamed_with_the_claims_that_name_it() throws IOException {
    desk.put(
        "talks/news.facts.json",
        Desk.NEWS_FACTS.replace(
            "\"time\": {",
            "\"qualifiers\": { \"partOf\": \"falk-presents\" },\n      \"time\": {"));

    Run run = desk.run("rename", "the-news/falk-presents", "falk-in-may");

    assertThat(run.code()).isZero();
    assertThat(desk.read("talks/news.facts.json"))
        .contains("\"id\": \"falk-in-may\"", "\"partOf\": \"falk-in-may\"");
  }

  @Test
  void a_source_is_renamed_with_those_that_go_back_to_it() throws IOException {
    desk.put(
        "talks/view.facts.json",
        Desk.VIEW_FACTS.replace("\"article\"", "\"derivedFrom\": \"the-news\", \"article\""));

    assertThat(desk.run("rename", "the-news", "gazette").code()).isZero();

    assertThat(desk.read("talks/news.facts.json")).contains("\"id\": \"gazette\"");
    assertThat(desk.read("talks/view.facts.json")).contains("\"derivedFrom\": \"gazette\"");
  }

  @Test
  void what_is_called_so_twice_needs_to_be_told_apart() throws IOException {
    desk.put(
        "talks/view.facts.json", Desk.VIEW_FACTS.replace("falk-presents-too", "falk-presents"));

    Run run = desk.run("rename", "falk-presents", "other");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "claim at talks/news.facts.json:5:13, claim at talks/view.facts.json:5:13",
            "of a claim SOURCE/CLAIM");
    assertThat(desk.read("talks/news.facts.json")).isEqualTo(Desk.NEWS_FACTS);
  }

  @Test
  void unknown_taken_and_impossible_names_are_refused() {
    assertThat(desk.run("rename", "ines-flak", "falk").err())
        .contains("found nothing that is called “ines-flak”; did you mean “ines-falk”?");
    assertThat(desk.run("rename", "ines-falk", "pol-verne").err()).contains("in use already");
    assertThat(desk.run("rename", "ines-falk", "a b").err()).contains("expected an identifier");
    assertThat(desk.run("rename", "ines-falk", "falk", "--kind", "place").code()).isEqualTo(2);
  }

  @Test
  void nothing_is_renamed_while_a_file_cannot_be_read() throws IOException {
    desk.put("talks/view.facts.json", "{ \"source\": ");

    Run run = desk.run("rename", "ines-falk", "falk");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("talks/view.facts.json:1:13", "nothing was renamed");
    assertThat(desk.read("talks/news.facts.json")).isEqualTo(Desk.NEWS_FACTS);
  }

  @Test
  void a_dry_run_shows_the_difference() throws IOException {
    Run run = desk.run("rename", "ines-falk", "falk", "--dry-run");

    assertThat(run.out()).contains("+++ b/talks/entities.json", "+    { \"id\": \"falk\"");
    assertThat(desk.read("talks/news.facts.json")).isEqualTo(Desk.NEWS_FACTS);
  }
}
