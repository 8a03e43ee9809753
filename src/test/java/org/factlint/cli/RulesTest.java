package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.cli.Desk.Run;
import org.factlint.cli.command.ExitCode;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code factlint rules}, from the command line. */
class RulesTest {
  private static final List<String> IDS =
      RuleBase.standard().catalogue().rules().stream().map(RuleDescriptor::id).toList();

  @TempDir Path folder;

  private Run run(String... args) {
    return Desk.empty(folder).run(args);
  }

  @Test
  void the_list_has_a_line_for_every_rule() {
    Run run = run("rules", "list");

    assertThat(run.code()).isZero();
    for (String id : IDS) {
      assertThat(run.out().lines()).anyMatch(line -> line.startsWith("  " + id + "  "));
    }
    assertThat(run.out()).contains(IDS.size() + " rules");
  }

  @Test
  void the_list_fits_the_terminal() {
    Run run = Desk.empty(folder).environment("COLUMNS", "90").run("rules", "list");

    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
  }

  @Test
  void another_program_reads_the_list_as_json() {
    JsonNode list = new JsonMapper().readTree(run("rules", "list", "--format", "json").out());

    assertThat(list.path("rules").findValuesAsString("id"))
        .containsExactlyInAnyOrderElementsOf(IDS);
    assertThat(list.path("rules").get(0).propertyNames())
        .startsWith("id", "family", "title", "kind", "level", "status", "version");
  }

  @Test
  void a_rule_is_explained_with_its_example_word_for_word() {
    Run run =
        Desk.empty(folder)
            .environment("COLUMNS", "160")
            .run("rules", "explain", "date-conflict", "--color", "never");

    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("date-conflict: Two dates for one event")
        .contains("level error; stable, version 1; family time")
        .contains("no reading of the dates lets both be right")
        .contains("“On 3 May 2021 Mira Olm opened the Tarn Bridge” (2021-05-03) and")
        .contains("(2021-05-04) are one day apart.")
        .contains("- the answers exclude each other")
        .contains("Known false alarms Two events of one kind")
        .contains("time.approximate-radius = { \"day\": 3")
        .contains("gives way to: end-before-start")
        .contains("https://aclanthology.org/P08-1118/");
  }

  @Test
  void a_rule_that_does_not_exist_may_be_a_slip() {
    Run run = run("rules", "explain", "date-conflct");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "found “date-conflct”, expected the name of a rule; did you mean “date-conflict”?");
  }

  @Test
  void the_cases_of_all_rules_and_of_the_vocabulary_pass() {
    Run run = run("rules", "test");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(IDS.size() + " rules, ")
        .endsWith(" cases: every case gives what it must\n");
  }

  @Test
  void without_a_command_of_its_own_rules_says_which_there_are() {
    Run run = run("rules");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err()).contains("expected list, explain, test, doc or stats");
    assertThat(run("rules", "--help").out()).contains("list", "explain", "test", "doc", "stats");
    assertThat(run("rules", "test", "--help").out()).contains("Exit codes:");
    assertThat(run("rules", "lst").err()).contains("did you mean “list”?");
  }

  @Test
  void pages_are_made_only_of_the_rules_that_the_program_was_built_from() throws IOException {
    Files.createDirectories(folder.resolve("rules/time/date-conflict"));

    Run run = run("rules", "doc");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_CHECKABLE);
    assertThat(run.err()).contains("found other rules in rules than this program was built from");
    assertThat(Desk.empty(folder).written()).isEmpty();
  }

  @Test
  void pages_that_are_missing_or_stale_are_made_anew() throws IOException {
    copy(Path.of("rules"), folder.resolve("rules"));
    Files.delete(folder.resolve("rules/README.md"));
    Files.writeString(folder.resolve("rules/time/year-slip/README.md"), "old");

    Run first = run("rules", "doc");
    Run second = run("rules", "doc");

    assertThat(first.err()).contains("rules/README.md").contains("rules/time/year-slip/README.md");
    assertThat(second.err()).contains("every page was up to date");
    assertThat(folder.resolve("rules/README.md")).content().startsWith("<!-- Made by");
    assertThat(folder.resolve("rules/time/year-slip/README.md"))
        .content()
        .contains("# The same day");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
