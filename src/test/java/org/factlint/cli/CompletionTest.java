package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
  @TempDir private Path folder;

  @Test
  void a_shell_that_nobody_knows_is_told() {
    Run run = Desk.empty(folder).run("completion", "fisch");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("completion: found “fisch”, expected bash, zsh");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void bash_completes_commands_options_and_choices() throws Exception {
    Desk desk = Desk.empty(folder);
    desk.put("completion.sh", desk.run("completion", "bash").out());
    assertThat(completed("'factlint' 'va'", 1)).contains("validate");
    assertThat(completed("'factlint' 'check' '--fo'", 2)).contains("--format");
    assertThat(completed("'factlint' 'check' '--fail-on' ''", 3)).contains("error", "never");
  }

  private String completed(String words, int at) throws IOException, InterruptedException {
    String script =
        "source completion.sh; COMP_WORDS=("
            + words
            + "); COMP_CWORD="
            + at
            + "; _complete_factlint; echo \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return out;
  }
}
