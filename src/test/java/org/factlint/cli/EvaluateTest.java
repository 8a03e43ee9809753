package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What labelled pairs of texts give. */
class EvaluateTest {
  private static final String ALIKE =
      """
      {"id": "1", "a": {"text": "The ferry sank in May."}, "b": {"text": "It rained."}, "label": "neutral", "more": 1}
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void empty() {
    desk = Desk.empty(folder);
  }

  @Test
  void the_matrix_is_printed_and_the_predictions_are_written() throws IOException {
    desk.put("pairs.jsonl", ALIKE + "\n");
    Run run = desk.run("evaluate", "pairs.jsonl", "--predictions", "out/found.jsonl");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("neutral                  0           0           1")
        .contains("neutral       precision 1.000 (1/1), recall 1.000 (1/1)");
    assertThat(desk.read("out/found.jsonl"))
        .isEqualTo("{\"id\":\"1\",\"label\":\"neutral\",\"findings\":[]}\n");
  }

  @Test
  void what_is_wrong_with_a_line_is_told_with_its_place() throws IOException {
    desk.put("pairs.jsonl", ALIKE + "{\"id\": \"2\", \"a\": {\"text\": \"x\"}}\n" + "nonsense\n");
    Run run = desk.run("evaluate", "pairs.jsonl");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("pairs.jsonl:2:1: error: found no text of “b”")
        .contains("pairs.jsonl:3:1: error: found a line that is not JSON");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_file_that_is_missing_is_told() {
    Run run = desk.run("evaluate", "pairs.jsonl");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("pairs.jsonl:1:1: error: found no such file");
  }
}
