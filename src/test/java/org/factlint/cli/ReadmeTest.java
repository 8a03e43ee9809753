package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the README to the letter, as a newcomer does. */
class ReadmeTest {
  private static final String ARTICLE = "The harbour bridge opened on Tuesday, March 5.\n";

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(readme())
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  private static Desk followed(Path folder) throws IOException {
    List<String> json = blocks("json");
    assertThat(json).hasSize(2);
    return Desk.empty(folder)
        .put("gazette.txt", ARTICLE)
        .put("gazette.facts.json", json.get(0))
        .put("entities.json", json.get(1));
  }

  @Test
  void its_fact_file_is_read_and_nothing_is_open(@TempDir Path folder) throws IOException {
    Desk.Run run = followed(folder).run("check");

    assertThat(run.err()).doesNotContain("error");
    assertThat(run.code()).isZero();
  }

  @Test
  void its_message_is_what_a_wrong_quotation_gives(@TempDir Path folder) throws IOException {
    Desk desk = followed(folder);
    String wrong = blocks("json").get(0).replace("opened on Tuesday\"", "opened on Wednesday\"");

    Desk.Run run = desk.put("gazette.facts.json", wrong).run("check");

    List<String> promised = blocks("text");
    assertThat(promised).hasSize(1);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(promised.get(0).strip().replace('\n', ' '));
  }
}
