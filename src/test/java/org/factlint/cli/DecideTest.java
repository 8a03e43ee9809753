package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DecideTest {
  private static final String FILE = "talks/decisions.jsonl";

  @TempDir private Path folder;
  private Desk desk;
  private String id;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder).environment("GIT_AUTHOR_NAME", "Ana");
    desk.run("check");
    id =
        new JsonMapper()
            .readTree(desk.read("reports/discrepancy-report.json"))
            .required("findings")
            .get(0)
            .required("id")
            .asString();
  }

  @Test
  void the_first_digits_of_an_id_a_word_and_a_reason_do() throws IOException {
    Run run =
        desk.run(
            "decide",
            id.substring(0, 4),
            "--as",
            "real",
            "--reason",
            "One is wrong.",
            "--on",
            "2024-06-01");
    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                FILE
                    + ": "
                    + id
                    + " is real: Contradiction: Ines Falk presents credentials to Pol Verne\n",
                ""));
    assertThat(desk.read(FILE))
        .isEqualTo(
            "{\"finding\": \""
                + id
                + "\", \"rule\": \"date-conflict\", \"ruleVersion\": 1, \"as\": \"real\","
                + " \"reason\": \"One is wrong.\", \"by\": \"Ana\", \"on\": \"2024-06-01\"}\n");
    assertThat(desk.run("check").code()).isZero();
    assertThat(folder.resolve("talks").toFile().list()).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void deciding_again_takes_the_place_of_the_line() throws IOException {
    String other =
        "{\"finding\": \"00000000000000aa\", \"rule\": \"r\", \"ruleVersion\": 1, \"as\": \"real\","
            + " \"reason\": \"x\"}\n";
    decide("real", "One is wrong.");
    desk.put(FILE, desk.read(FILE) + other);
    Run run = decide("explained", "Two ceremonies.");
    assertThat(run.out()).endsWith("; was real\n");
    assertThat(desk.read(FILE)).contains("Two ceremonies.").doesNotContain("wrong").endsWith(other);
    assertThat(desk.read(FILE).lines()).hasSize(2);
  }

  @Test
  void a_line_in_a_folder_above_is_the_one_that_is_replaced() throws IOException {
    desk.put("factlint.json", "{}");
    decide("real", "One is wrong.");
    desk.put("decisions.jsonl", desk.read(FILE)).remove(FILE);
    decide("explained", "Two ceremonies.");
    assertThat(desk.read("decisions.jsonl")).contains("explained");
    assertThat(desk.path(FILE)).doesNotExist();
  }

  @Test
  void nothing_is_decided_without_a_reason_a_word_or_a_finding() {
    assertRefused("found no reason, expected why", "decide", id, "--as", "real");
    assertRefused("found no reason", "decide", id, "--as", "real", "--reason", "  ");
    assertRefused("found no --as, expected one of real,", "decide", id, "--reason", "x");
    assertRefused("did you mean “real”?", "decide", id, "--as", "reel", "--reason", "x");
    assertRefused("found no finding", "decide", "--as", "real", "--reason", "x");
    assertRefused(
        "--as deferred without --until", "decide", id, "--as", "deferred", "--reason", "x");
    assertRefused(
        "--until: found “soon”", "decide", id, "--as", "real", "--reason", "x", "--until", "soon");
    assertRefused(
        "found “xyz”, expected the id of a finding of these:\n  " + id,
        "decide",
        "xyz",
        "--as",
        "real",
        "--reason",
        "x");
  }

  @Test
  void what_no_finding_begins_with_is_told_with_the_findings_that_are_open() {
    String absent = id.charAt(0) == '0' ? "1111" : "0000";
    assertRefused(
        "found “"
            + absent
            + "”, with which no finding begins, expected one of these:\n  "
            + id
            + "  error  Contradiction: Ines Falk presents credentials to Pol Verne\n",
        "decide",
        absent,
        "--as",
        "real",
        "--reason",
        "x");
  }

  @Test
  void what_several_begin_with_is_told_with_all_of_them() throws IOException {
    desk.putSeeds();
    Run run = desk.run("decide", "c", "--in", "seeds", "--as", "real", "--reason", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "found “c”, with which several begin, expected more digits of one of these:\n  c");
  }

  @Test
  void a_file_with_a_broken_line_is_left_alone() throws IOException {
    desk.put(FILE, "oops\n");
    Run run = decide("real", "One is wrong.");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(FILE + ":1:1: error: ")
        .endsWith("factlint: nothing was decided\n");
    assertThat(desk.read(FILE)).isEqualTo("oops\n");
  }

  @Test
  void several_at_once_lose_nothing() throws Exception {
    desk.putSeeds();
    Files.delete(folder.resolve("seeds/decisions.jsonl"));
    List<String> ids = new ArrayList<>();
    desk.run("check", "seeds", "--quiet");
    new JsonMapper()
        .readTree(desk.read("reports/discrepancy-report.json"))
        .required("findings")
        .forEach(finding -> ids.add(finding.required("id").asString()));
    ExecutorService people = Executors.newFixedThreadPool(4);
    List<Future<Integer>> codes = new ArrayList<>();
    for (String one : ids.subList(0, 8)) {
      codes.add(
          people.submit(
              () ->
                  desk.run("decide", one, "--in", "seeds", "--as", "real", "--reason", "x")
                      .code()));
    }
    for (Future<Integer> code : codes) {
      assertThat(code.get()).isZero();
    }
    people.shutdown();
    assertThat(desk.read("seeds/decisions.jsonl").lines()).hasSize(8);
  }

  private Run decide(String as, String reason) {
    return desk.run("decide", id, "--as", as, "--reason", reason);
  }

  private void assertRefused(String message, String... args) {
    Run run = desk.run(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(desk.path(FILE)).doesNotExist();
  }
}
