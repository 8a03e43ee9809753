package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on problems of files, by their places. */
class DecidedProblemsTest {
  private static final String FACTS = "talks/news.facts.json";
  private static final String FILE = "talks/decisions.jsonl";

  @TempDir private Path folder;
  private Desk desk;
  private String place;

  /** A claim that gives another day than its words. */
  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder).environment("NO_COLOR", "1").environment("GIT_AUTHOR_NAME", "Ana");
    desk.put(
        FACTS,
        Desk.NEWS_FACTS
            .replace("\"value\": \"2024-05-03\"", "\"value\": \"2024-05-04\"")
            .replace("her credentials\"", "her credentials to President Pol Verne\""));
    Run run = desk.run("validate", "--fail-on", "warning");
    assertThat(run.code()).isEqualTo(1);
    place = run.out().substring(0, run.out().indexOf(": "));
  }

  private Run decide(String as) {
    return desk.run("decide", place, "--as", as, "--reason", "The day was corrected later.");
  }

  @Test
  void a_problem_that_is_decided_is_only_counted() throws IOException {
    Run run = decide("explained");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(FILE + ": ")
        .contains(" is explained: value-not-in-quote: found");
    assertThat(desk.run("validate", "--fail-on", "warning"))
        .isEqualTo(
            new Run(0, "No problem in 2 fact files, 2 claims; 1 accepted by decisions.\n", ""));
  }

  @Test
  void another_place_in_the_file_changes_nothing_and_deciding_again_takes_the_place_of_the_line()
      throws IOException {
    decide("explained");
    desk.put(FACTS, desk.read(FACTS).replace("\"claims\": [", "\"claims\": [\n\n"));
    assertThat(desk.run("validate", "--fail-on", "warning").code()).isZero();
    place = place.replaceFirst(":(\\d+):", ":9:");
    Run run = decide("misread");
    assertThat(run.out()).endsWith("; was explained\n");
    assertThat(desk.read(FILE).lines()).hasSize(1);
  }

  @Test
  void a_decision_on_a_problem_that_is_mended_is_told() throws IOException {
    decide("explained");
    desk.put(FACTS, desk.read(FACTS).replace("2024-05-04", "2024-05-03"));
    assertThat(desk.run("validate").out())
        .contains(FILE + ":1:1: note decision-hygiene: found a decision on ")
        .contains("which is not found any more");
  }

  @Test
  void a_broken_line_is_a_problem_of_its_own() throws IOException {
    desk.put(FILE, "oops\n");
    assertThat(desk.run("validate").out())
        .contains(FILE + ":1:1: error malformed-json: found the word “oops”");
  }

  @Test
  void a_hook_may_name_the_file_of_decisions() throws IOException {
    decide("explained");
    assertThat(desk.run("validate", "--fail-on", "warning", FILE).code()).isZero();
    desk.put(FILE, "oops\n");
    assertThat(desk.run("validate", FILE).code()).isEqualTo(1);
  }

  @Test
  void where_no_problem_is_nothing_is_decided() {
    place = "talks/news.facts.json:1:99";
    Run run = decide("explained");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("found “talks/news.facts.json:1:99”, where no problem is");
  }
}
