package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of one's own at the command line: {@code check --rules DIR}. */
class OwnRulesOptionTest {
  static final String RULE =
      """
      package org.factlint.rules

      import org.factlint.compare.Aspect
      import org.factlint.compare.Comparison
      import org.factlint.compare.Relation
      global org.factlint.compare.FindingSink findings

      /** Two days for one act; in our house they are put to the desk, and not to the public. */
      rule "two-days"
          @title( "Two days" )
          @version( 1 )
          @status( "stable" )
          @kind( "possible-conflict" )
          @level( "note" )
          @contradiction( "numeric" )
          @message( "Ask the desk: {a.value} or {b.value}?" )
          @settings( "" )
          @supersedes( "" )
          @falsePositives( "Two acts of one kind" )
          @references( "" )
      when
          $c : Comparison( aspect == Aspect.TIME, relation == Relation.DISJOINT, certain )
      then
          findings.report( drools.getRule().getName(), $c );
      end
      """;

  @TempDir private Path folder;
  @TempDir private Path cache;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.laid(folder).environment("XDG_CACHE_HOME", cache.toString());
    desk.put("talks/mine/two-days/rule.drl", RULE);
  }

  @Test
  void own_rules_judge_beside_the_standard_ones() throws IOException {
    Run run = desk.run("check", "talks", "--rules", "talks/mine");

    assertThat(run.out())
        .contains("Ask the desk: 2024-05-03 or 2024-05-05?", "Rules of your own: two-days.")
        .contains("Contradiction: when?");
    assertThat(desk.read("reports/discrepancy-report.json"))
        .contains("\"rule\": \"date-conflict\"", "\"rule\": \"two-days\"")
        .contains("\"ownRules\": [");
  }

  @Test
  void an_own_rule_of_a_standard_name_judges_alone() throws IOException {
    desk.remove("talks/mine/two-days/rule.drl");
    desk.put("talks/mine/date-conflict/rule.drl", RULE.replace("two-days", "date-conflict"));

    Run run = desk.run("check", "talks", "--rules", "talks/mine/");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Ask the desk: ").doesNotContain("Contradiction: when?");
  }

  @Test
  void what_has_not_proved_itself_is_never_above_a_warning() throws IOException {
    desk.put("talks/mine/two-days/rule.drl", RULE.replace("\"stable\"", "\"experimental\""));
    desk.put(
        "factlint.json", "{ \"rules\": { \"two-days\": \"error\", \"date-conflict\": \"off\" } }");

    Run run = desk.run("check", "talks", "--rules", "talks/mine");

    assertThat(run.code()).isZero();
    assertThat(desk.read("reports/discrepancy-report.json"))
        .contains("\"level\": \"warning\",\n      \"rule\": \"two-days\"");
  }

  @Test
  void the_level_of_an_own_rule_can_be_set_only_where_the_rule_is_named() throws IOException {
    desk.put("factlint.json", "{ \"rules\": { \"two-days\": \"error\" } }");

    assertThat(desk.run("check", "talks", "--rules", "talks/mine").out())
        .contains("1 possible contradiction");
    assertThat(desk.run("check", "talks").err())
        .startsWith("factlint.json:1:14: error: found the rule “two-days”");
  }

  @Test
  void a_path_that_cannot_be_is_told() {
    Run run = desk.run("check", "talks", "--rules", "a\0b");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("factlint: error: --rules: found");
  }

  @Test
  void nobody_is_asked_about_rules_that_just_lie_there() throws IOException {
    Run run = desk.run("check", "talks");

    assertThat(run.out()).doesNotContain("Ask the desk", "Rules of your own");
    assertThat(desk.read("reports/discrepancy-report.json")).contains("\"ownRules\": []");
  }

  @Test
  void the_configuration_cannot_name_a_folder_of_rules() throws IOException {
    desk.put("factlint.json", "{ \"rules\": \"talks/mine\" }");

    assertThat(desk.run("check", "talks").err())
        .startsWith("factlint.json:1:12: error: found “talks/mine”, expected an object");
  }

  @Test
  void a_broken_rule_ends_the_check_and_nothing_is_written() throws IOException {
    desk.put("talks/mine/two-days/rule.drl", RULE.replace("certain", "sure"));
    desk.put("talks/mine/later/rule.drl", RULE.replace("two-days", "later"));

    Run run = desk.run("check", "talks", "--rules", "talks/mine");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("talks/mine/two-days/rule.drl:22: the fact has no property sure; it has ")
        .endsWith("factlint: nothing was checked, and no report was written\n");
    assertThat(run.err().lines()).hasSize(2);
    assertThat(desk.written()).isEmpty();
  }

  @Test
  void a_broken_rule_ends_every_command_that_asks_the_rules() throws IOException {
    desk.put("talks/mine/two-days/rule.drl", RULE.replace("certain", "sure"));
    String[] decide = {"decide", "0", "--as", "real", "--reason", "So it is.", "--by", "Ana"};
    String[] why = {"why", "news/received", "view/received"};

    for (String[] command : List.of(decide, why)) {
      Run run = desk.run(inTalks(command));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("talks/mine/two-days/rule.drl:22: the fact has no property");
    }
    assertThat(desk.path("talks/decisions.jsonl")).doesNotExist();
  }

  private static String[] inTalks(String... command) {
    return Stream.concat(Stream.of(command), Stream.of("--in", "talks", "--rules", "talks/mine"))
        .toArray(String[]::new);
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    Run run = desk.run("check", "talks", "--rules", "lost");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("lost:1: there is no such folder");
  }

  @Test
  void a_tampered_cache_does_not_run() throws IOException {
    Run first = desk.run("check", "talks", "--rules", "talks/mine");
    Path jar = onlyJar();
    byte[] sound = Files.readAllBytes(jar);
    byte[] tampered = sound.clone();
    for (int i = 0; i < tampered.length; i += 97) {
      tampered[i] ^= 0x55;
    }
    Files.write(jar, tampered);

    Run again = desk.run("check", "talks", "--rules", "talks/mine");

    assertThat(again).isEqualTo(first);
    assertThat(Files.readAllBytes(onlyJar())).isNotEqualTo(tampered);
  }

  @Test
  void the_same_rules_give_the_same_reports() throws IOException {
    desk.run("check", "talks", "--rules", "talks/mine");
    String compiled = desk.read("reports/discrepancy-report.json");
    desk.run("check", "talks", "--rules", "talks/mine");

    assertThat(desk.read("reports/discrepancy-report.json")).isEqualTo(compiled);
  }

  private Path onlyJar() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      List<Path> jars = files.filter(Files::isRegularFile).toList();
      assertThat(jars).hasSize(1);
      assertThat(jars.get(0).getParent()).isEqualTo(cache.resolve("factlint/rules"));
      return jars.get(0);
    }
  }
}
