package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.factlint.cli.command.ProgramVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
  @TempDir private Path folder;

  @Test
  void help_teaches_by_examples_and_names_the_exit_codes() {
    Run run = run("check", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("factlint check --format json --output -", "3    no claim was read", "70 ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void without_a_command_it_says_where_to_begin() {
    assertThat(run().code()).isEqualTo(2);
    assertThat(run().err()).contains("found no command, expected one of: check");
    assertThat(run("--help").out()).contains("factlint check FOLDER");
  }

  @Test
  void a_slip_in_an_option_is_guessed() {
    assertThat(run("check", "--fial-on", "error"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                factlint: error: found “--fial-on”, expected an option that exists; did you mean “--fail-on”?
                `factlint check --help` explains the options.
                """));
  }

  @Test
  void a_slip_in_a_command_is_guessed() {
    assertThat(run("chekc").err())
        .startsWith(
            "factlint: error: found “chekc”, expected a command that exists; did you mean “check”?");
  }

  @Test
  void a_slip_in_a_word_is_guessed() {
    assertThat(run("check", "--fail-on", "warnings").err())
        .startsWith(
            "factlint: error: --fail-on: found “warnings”, expected error, warning, never; did you"
                + " mean “warning”?");
    assertThat(run("check", "--format", "json,pdf").code()).isEqualTo(2);
    assertThat(run("check", "--color", "sometimes").code()).isEqualTo(2);
  }

  @Test
  void an_option_without_its_value_is_told() {
    Run run = run("check", "--output");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("factlint: error: ").contains("--output");
  }

  @Test
  void the_version_is_that_of_the_build() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<version>" + ProgramVersion.NUMBER + "</version>");
    assertThat(run("--version").out()).isEqualTo("factlint " + ProgramVersion.NUMBER + "\n");
  }

  private Run run(String... args) {
    return Desk.empty(folder).run(args);
  }
}
