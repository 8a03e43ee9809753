package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What validating prints, and how it ends. */
class ValidateTest {
  private static final String FACTS = "talks/news.facts.json";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder);
    desk.environment("NO_COLOR", "1");
    edit(FACTS, "her credentials\"", "her credentials to President Pol Verne\"");
  }

  private void edit(String file, String old, String other) throws IOException {
    assertThat(desk.read(file)).contains(old);
    desk.put(file, desk.read(file).replace(old, other));
  }

  @Test
  void sound_files_pass_and_nothing_is_written() throws IOException {
    assertThat(desk.run("validate"))
        .isEqualTo(new Run(0, "No problem in 2 fact files, 2 claims.\n", ""));
    assertThat(desk.written()).isEmpty();
  }

  @Test
  void a_problem_has_its_place_its_rule_and_the_way_out() throws IOException {
    edit(FACTS, "presents-credentials", "present-credentials");

    Run run = desk.run("validate");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            talks/news.facts.json:6:44: error vocabulary-violation: found the unknown predicate \
            “present-credentials”, expected a predicate of the vocabulary; did you mean \
            “presents-credentials”?
            1 error in 2 fact files, 2 claims.
            """);
  }

  @Test
  void a_broken_file_hides_no_other_and_a_broken_part_no_other_part() throws IOException {
    desk.put("talks/view.facts.json", "{ \"source\": ");
    edit(FACTS, "\"ines-falk\", \"pred", "\"ines-flak\", \"pred");
    edit(FACTS, "presents-credentials", "present-credentials");
    edit(FACTS, "2024-05-03", "2024-05-33");
    edit(FACTS, "presented her", "presented  her");
    desk.put("factlint.json", "{ \"failsOn\": \"error\" }");

    assertThat(
            desk.run("validate", "talks")
                .out()
                .lines()
                .map(line -> line.replaceFirst("^(\\S+ )error (\\S+).*", "$1$2")))
        .containsExactly(
            "factlint.json:1:3: unknown-property:",
            "talks/news.facts.json:6:18: duplicate-or-dangling-id:",
            "talks/news.facts.json:6:44: vocabulary-violation:",
            "talks/news.facts.json:7:35: bad-time:",
            "talks/news.facts.json:8:16: quote-not-verbatim:",
            "talks/view.facts.json:1:13: malformed-json:",
            "6 errors in 2 fact files, 0 claims.");
  }

  @Test
  void a_value_that_the_words_do_not_tell_is_a_warning() throws IOException {
    edit(FACTS, "\"2024-05-03\"", "\"2024-05-04\"");

    Run run = desk.run("validate");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            talks/news.facts.json:7:26: warning value-not-in-quote: found the time 2024-05-04, expected \
            what the quotation tells: “Friday, 3 May 2024”, which is 2024-05-03; correct the value, \
            or add the words that tell it to “context”
            1 warning in 2 fact files, 2 claims.
            """);
    assertThat(desk.run("validate", "--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void what_broken_entities_leave_unknown_is_no_fault_of_claims() throws IOException {
    desk.put("talks/entities.json", "{ \"entities\": [ }");
    edit(FACTS, "presented her", "presented  her");

    assertThat(desk.run("validate", "--quiet").out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("talks/entities.json:1:17: error malformed-json: "),
            line -> assertThat(line).startsWith(FACTS + ":8:16: error quote-not-verbatim: "));
  }

  @Test
  void sources_of_a_story_have_names_of_their_own() throws IOException {
    edit("talks/view.facts.json", "the-view", "the-news");

    assertThat(desk.run("validate", "-q").out())
        .startsWith(
            "talks/view.facts.json:2:21: error duplicate-or-dangling-id: found the source id"
                + " “the-news” that talks/news.facts.json has, too");
  }

  @Test
  void a_file_that_is_no_text_is_a_problem_of_its_content() throws IOException {
    desk.put(FACTS, new byte[] {'{', (byte) 0xE9, '}'});

    Run run = desk.run("validate");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(FACTS + ":1:2: error file-not-utf-8: ");
  }

  @Test
  void a_path_that_leads_nowhere_is_bad_usage_and_hides_nothing() throws IOException {
    edit(FACTS, "presented her", "presented  her");

    Run run = desk.run("validate", "walks", "talks");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("walks:1:1: error file-missing: ", FACTS + ":8:16: error quote-not-verbatim: ");
  }

  @Test
  void a_folder_without_fact_files_is_not_passed() throws IOException {
    desk.put("empty/readme.txt", "Nothing here.");

    assertThat(desk.run("validate", "empty"))
        .isEqualTo(new Run(3, "No problem in 0 fact files, 0 claims.\n", ""));
  }

  @Test
  void changed_files_may_be_named_as_a_commit_hook_does() throws IOException {
    edit("talks/news.txt", "Friday, 3", "Friday 3");
    edit("talks/entities.json", "\"pol-verne\"", "\"pol-vern\"");

    assertThat(desk.run("validate", "-q", "talks/news.txt").out())
        .contains(FACTS + ":8:16: error quote-not-verbatim: ")
        .doesNotContain("view.facts.json");
    assertThat(desk.run("validate", "-q", "talks/entities.json").out())
        .contains(FACTS + ":6:78: error ", "talks/view.facts.json:6:78: error ");
    desk.put("factlint.json", "{}");
    assertThat(desk.run("validate", "-q", "factlint.json").code()).isZero();
  }

  @Test
  void fail_on_decides_what_fails() throws IOException {
    edit(FACTS, "presented her", "presented  her");

    assertThat(desk.run("validate", "--fail-on", "never").code()).isZero();
    desk.put("factlint.json", "{ \"failOn\": \"never\" }");
    assertThat(desk.run("validate").code()).isZero();
    assertThat(desk.run("validate", "--fail-on", "error").code()).isEqualTo(1);
  }

  @Test
  void other_programs_get_the_problems_as_in_any_report() throws IOException {
    edit(FACTS, "presented her", "presented  her");

    assertThat(desk.run("validate", "--format", "json").out())
        .startsWith("{\n  \"schemaVersion\"")
        .contains("\"rule\": \"quote-not-verbatim\"", "\"line\": 8", "\"findings\": []");
    assertThat(desk.written()).isEmpty();
    Run run = desk.run("validate", "--format", "json,text", "--output", "out");
    assertThat(run.out()).contains("1 error in 2 fact files");
    assertThat(run.err()).isEqualTo("factlint: wrote out/validation-report.json\n");
    assertThat(desk.written()).containsExactly("out/validation-report.json");
  }
}
