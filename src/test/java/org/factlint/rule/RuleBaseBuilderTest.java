package org.factlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBaseBuilderTest {
  private static final Path RULES = Path.of("rules");
  private static final Path BUILT = Path.of("target", "classes");

  @TempDir private Path folder;

  @Test
  void another_build_of_the_rules_gives_the_bytes_of_this_one() throws IOException {
    String key = "drools.reproducibleExecutableModelGeneration";
    System.setProperty(key, "true");
    try {
      RuleBaseBuilder.build(RULES, folder);
    } finally {
      System.clearProperty(key);
    }

    SortedMap<String, String> again = generated(folder);
    assertThat(again).isEqualTo(generated(BUILT)).hasSizeGreaterThan(20);
  }

  @Test
  void what_an_earlier_build_left_is_removed() throws IOException {
    Path stale = folder.resolve("org/factlint/rules/P00/Stale.class");
    Files.createDirectories(stale.getParent());
    Files.write(stale, new byte[0]);

    RuleBaseBuilder.build(RULES, folder);

    assertThat(stale).doesNotExist();
  }

  @Test
  void a_rule_that_does_not_compile_is_named_with_file_and_line() {
    RuleSource broken =
        new RuleSource(
            "rules/time/second/rule.drl",
            RuleText.VALID
                .replace("\"date-conflict\"", "\"second\"")
                .replace("!holderUnstated", "\n        !holderUnsaid"));

    RuleCompiler unlinted = new RuleCompiler("org.factlint.own.test");
    assertThatThrownBy(() -> unlinted.compile(List.of(RuleText.valid(), broken)))
        .isInstanceOfSatisfying(
            InvalidRulesException.class, e -> assertThat(e.problems()).hasSize(1))
        .hasMessageStartingWith("rules/time/second/rule.drl:27: rule \"second\": ")
        .hasMessageContaining("holderUnsaid");
  }

  @Test
  void the_built_catalogue_says_what_the_rule_files_say() {
    RuleCatalogue built = RuleBase.standard().catalogue();
    RuleCatalogue written = RuleCatalogue.of(RuleSource.below(RULES));

    assertThat(built.sha256()).isEqualTo(written.sha256());
    assertThat(built.rules()).containsExactlyElementsOf(written.rules());
  }

  @Test
  void a_built_catalogue_keeps_every_character() {
    RuleCatalogue odd =
        RuleCatalogue.of(List.of(RuleText.with("Two dates\" )", "Tab\t, \\\\n and “quotes”\" )")));

    assertThat(CatalogueFile.read(CatalogueFile.write(odd)).rules())
        .containsExactlyElementsOf(odd.rules());
  }

  private static SortedMap<String, String> generated(Path classes) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString();
        if (name.startsWith("org/factlint/rules/")
            || name.startsWith("META-INF/kie/")
            || name.equals(RuleBase.CATALOGUE)) {
          contents.put(name, java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }
}
