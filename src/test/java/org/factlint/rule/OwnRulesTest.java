package org.factlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.rule.trust.CompiledCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTest {
  @TempDir private Path folder;
  @TempDir private Path cache;

  @Test
  void sound_rules_are_ready_whatever_is_wrong_with_others() throws IOException {
    put("a/sound", RuleText.VALID.replace("date-conflict", "sound"));
    put("b/unknown-property", RuleText.VALID.replace("!holderUnstated", "!holderUnsaid"));
    put("unfinished", "package org.factlint.rules\n");

    OwnRules own = load();

    assertThat(own.sources()).extracting(RuleSource::path).containsExactly("mine/a/sound/rule.drl");
    assertThat(own.rules().orElseThrow().catalogue().rules())
        .extracting(RuleDescriptor::id, RuleDescriptor::family)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("sound", "a"));
    assertThat(own.problems())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "mine/b/unknown-property/rule.drl:26: the fact has no property holderUnsaid; did you"
                + " mean “holderUnstated”?",
            "mine/unfinished/rule.drl:2: found the end of the file, expected \"global\"");
  }

  @Test
  void every_constraint_that_the_house_rules_allow_compiles_to_what_may_be_loaded()
      throws IOException {
    List<String> constraints =
        List.of(
            "",
            "certain",
            "!certain",
            "certain == true, certain != false",
            "aspect == Aspect.TIME",
            "aspect != Aspect.TIME && certain",
            "aspect in ( Aspect.TIME, Aspect.PLACE )",
            "( certain && !weakForm ) || ( aspect == Aspect.TIME && weakForm )",
            "relationWords == \"one day apart\"",
            "relationWords != \"one day apart\"",
            "relationWords in ( \"a\", \"b\" )");
    for (int i = 0; i < constraints.size(); i++) {
      String id = "shape-" + "abcdefghijklmnop".charAt(i);
      put(
          id,
          RuleText.VALID
              .replace("date-conflict", id)
              .replace("aspect == Aspect.TIME, certain || !holderUnstated", constraints.get(i)));
    }

    OwnRules own = load();

    assertThat(own.problems()).isEmpty();
    assertThat(own.rules().orElseThrow().kieBase().getKiePackages()).isNotEmpty();
    assertThat(own.sources()).hasSameSizeAs(constraints);
  }

  @Test
  void own_rules_may_supersede_and_replace_standard_ones() throws IOException {
    put("date-conflict", RuleText.VALID);
    put(
        "mine",
        RuleText.VALID
            .replace("\"date-conflict\"", "\"mine\"")
            .replace("@supersedes( \"\" )", "@supersedes( \"year-slip\" )"));
    RuleCatalogue standard = RuleBase.standard().catalogue();

    RuleCatalogue own = load().rules().orElseThrow().catalogue();

    RuleCatalogue merged = standard.with(own);
    assertThat(merged.rules()).hasSize(standard.rules().size() + 1);
    assertThat(merged.find("date-conflict")).isEqualTo(own.find("date-conflict"));
    assertThat(merged.sha256()).isNotEqualTo(standard.sha256()).isNotEqualTo(own.sha256());
  }

  @Test
  void a_rule_that_it_supersedes_exists() throws IOException {
    put("date-conflict", RuleText.VALID.replace("@supersedes( \"\" )", "@supersedes( \"lost\" )"));

    assertThat(load().problems())
        .extracting(RuleProblem::toString)
        .containsExactly("mine/date-conflict/rule.drl:22: @supersedes: there is no rule \"lost\"");
  }

  @Test
  void a_folder_without_rules_is_told() {
    assertThat(load().problems())
        .extracting(RuleProblem::message)
        .containsExactly("holds no rule; a rule is a file rule-id/rule.drl");
    assertThat(
            OwnRules.load(folder.resolve("lost"), "lost", standard(), CompiledCache.NONE)
                .problems())
        .extracting(RuleProblem::toString)
        .containsExactly("lost:1: there is no such folder; name one that holds rules");
  }

  @Test
  void what_was_compiled_is_kept_and_taken_again() throws IOException {
    put("date-conflict", RuleText.VALID);
    load();
    Path jar = onlyJar();
    byte[] kept = Files.readAllBytes(jar);
    Files.setLastModifiedTime(jar, java.nio.file.attribute.FileTime.fromMillis(1_000));

    assertThat(load().rules().orElseThrow().kieBase().getKiePackages()).isNotEmpty();

    assertThat(onlyJar()).isEqualTo(jar);
    assertThat(Files.getLastModifiedTime(jar).toMillis()).isEqualTo(1_000);
    assertThat(Files.readAllBytes(jar)).isEqualTo(kept);
  }

  @Test
  void a_cache_with_other_classes_and_matching_sums_does_not_run_either() throws IOException {
    put("date-conflict", RuleText.VALID);
    load();
    String key = onlyJar().getFileName().toString().replace(".jar", "");
    RuleSource hostile =
        RuleText.with(
            "$c : Comparison( aspect == Aspect.TIME, certain || !holderUnstated )",
            "$c : String( System.setProperty( \"factlint.test.cache\", \"ran\" ) == null )");
    String packageName = "org.factlint.own.h" + key.substring(0, 8);
    var classes =
        new RuleCompiler(packageName)
            .compile(
                List.of(
                    new RuleSource(
                        hostile.path(), hostile.text().replace("findings.report", "// "))));
    CompiledCache.in(cache).write(key, classes);
    byte[] planted = Files.readAllBytes(onlyJar());

    OwnRules own = load();

    assertThat(own.problems()).isEmpty();
    assertThat(own.rules().orElseThrow().kieBase().getKiePackages()).isNotEmpty();
    assertThat(System.getProperty("factlint.test.cache")).isNull();
    assertThat(Files.readAllBytes(onlyJar())).isNotEqualTo(planted);
  }

  @Test
  void another_text_is_compiled_anew() throws IOException {
    put("date-conflict", RuleText.VALID);
    load();
    put("date-conflict", RuleText.VALID.replace("Aspect.TIME", "Aspect.PLACE"));
    load();

    assertThat(jars()).hasSize(2);
  }

  private OwnRules load() {
    return OwnRules.load(folder, "mine", standard(), CompiledCache.in(cache));
  }

  private static RuleCatalogue standard() {
    return RuleBase.standard().catalogue();
  }

  private Path onlyJar() throws IOException {
    assertThat(jars()).hasSize(1);
    return jars().get(0);
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("rules"))) {
      return files.sorted().toList();
    }
  }

  private void put(String rule, String text) throws IOException {
    Path file = folder.resolve(rule).resolve(RuleSource.FILE_NAME);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
