package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows {@code own-rules.md} to the letter, as somebody who writes a first rule does. */
class OwnRulesDocumentTest {
  private static final Path DOCUMENT = Path.of("src", "doc", "own-rules.md");
  private static final String RULE = "my-rules/day-left-out/rule.drl";
  private static final Pattern FILE =
      Pattern.compile("`([\\w./-]+)`:\n\n```\\w+\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("```sh\nfactlint (.*?)\n```((?:\n\n```text\n.*?```)*)", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;
  @TempDir private Path cache;
  private String document;
  private Desk desk;

  @BeforeEach
  void copy() throws IOException {
    document = Files.readString(DOCUMENT);
    desk =
        Desk.empty(folder)
            .environment("XDG_CACHE_HOME", cache.toString())
            .environment("NO_COLOR", "1");
    for (MatchResult file : FILE.matcher(document).results().toList()) {
      if (!file.group(1).equals("factlint.json")) {
        desk.put(file.group(1), file.group(2));
      }
    }
  }

  @Test
  void its_commands_show_what_it_shows() {
    List<MatchResult> commands = COMMAND.matcher(document).results().toList();
    assertThat(commands).isNotEmpty();
    for (MatchResult command : commands) {
      Run run = desk.run(command.group(1).split(" "));

      List<String> shown = shown(command.group(2));
      assertThat(shown).isNotEmpty();
      assertThat(run.err()).doesNotContain("error");
      assertThat(run.code()).isZero();
      shown.forEach(text -> assertThat(run.out()).contains(text));
    }
  }

  @Test
  void a_slip_gives_the_message_that_it_shows() throws IOException {
    desk.put(RULE, desk.read(RULE).replace("withinSource", "withinSauce"));

    Run run = desk.run("check", "talks", "--rules", "my-rules");

    assertThat(run.code()).isEqualTo(2);
    assertThat(document).contains("\n" + run.err().lines().findFirst().orElseThrow() + "\n");
    assertThat(desk.path("reports")).doesNotExist();
  }

  @Test
  void its_configuration_makes_the_note_a_warning() throws IOException {
    for (MatchResult file : FILE.matcher(document).results().toList()) {
      desk.put(file.group(1), file.group(2));
    }

    Run run = desk.run("check", "talks", "--rules", "my-rules", "--fail-on", "warning");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Rules turned off: label-difference.");
  }

  private static List<String> shown(String blocks) {
    return SHOWN.matcher(blocks).results().map((MatchResult text) -> text.group(1)).toList();
  }
}
