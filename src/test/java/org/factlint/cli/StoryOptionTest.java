package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit hook knows what was changed; what that contradicts lies beside it. */
class StoryOptionTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder);
    desk.put("other/note.txt", "Nothing.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"talks/news.facts.json", "talks/view.txt", "talks/entities.json", "talks"})
  void one_file_is_held_against_its_story(String changed) {
    assertThat(check(changed).code()).isEqualTo(1);
  }

  @Test
  void a_story_of_several_folders_is_whole() throws IOException {
    desk.put(
        "factlint.json", "{\"stories\": [{\"name\": \"s\", \"include\": [\"*/*.facts.json\"]}]}");
    desk.put("more/view.txt", Desk.VIEW).put("more/view.facts.json", Desk.VIEW_FACTS);
    desk.put("entities.json", Desk.ENTITIES).remove("talks/entities.json");
    desk.remove("talks/view.facts.json").remove("talks/view.txt");
    assertThat(check("more/view.facts.json").code()).isEqualTo(1);
  }

  @Test
  void what_belongs_to_no_story_is_nothing_to_compare() throws IOException {
    desk.put("notes.json", "{}");
    Run run = check("notes.json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("none of this belongs to a story");
    assertThat(check("talks/deleted.facts.json").code()).isZero();
  }

  @Test
  void a_file_named_without_it_is_all_that_is_looked_at() {
    assertThat(desk.run("check", "--quiet", "talks/news.facts.json").code()).isZero();
  }

  private Run check(String changed) {
    return desk.run("check", "--story", "--quiet", "--", changed);
  }
}
