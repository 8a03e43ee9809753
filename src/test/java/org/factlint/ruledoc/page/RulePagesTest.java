package org.factlint.ruledoc.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.factlint.factfile.StandardFiles;
import org.factlint.factfile.VocabularyReader;
import org.factlint.rule.Condition;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code rules/} are those that the rules and their cases make. */
class RulePagesTest {
  private static final Path RULES = Path.of("rules");
  private static final SortedMap<String, String> PAGES =
      RulePages.of(RuleLibrary.ofShipped(), VocabularyReader.standard());

  static Stream<RuleDescriptor> rules() {
    return RuleBase.standard().catalogue().rules().stream();
  }

  static Stream<Map.Entry<String, String>> pages() {
    return PAGES.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_fresh(Map.Entry<String, String> page) throws IOException {
    Path file = RULES.resolve(page.getKey());
    String present = Files.exists(file) ? Files.readString(file, UTF_8) : "";

    assertThat(present)
        .as("%s is stale; run: ./factlint rules doc", file)
        .isEqualTo(page.getValue());
  }

  @Test
  void no_page_is_left_of_a_rule_that_is_gone() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .map(file -> RULES.relativize(file).toString().replace('\\', '/'))
              .toList();

      assertThat(PAGES.keySet()).containsAll(found);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_a_rule_asks_is_put_into_words(RuleDescriptor rule) {
    RuleSource source = new RuleSource(rule.path(), StandardFiles.text(rule.path()));

    assertThat(ConditionWords.missing(Condition.of(source)))
        .as("add words to src/main/resources/org/factlint/ruledoc/page/conditions.properties")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_well_formed(Map.Entry<String, String> page) {
    int columns = 0;
    boolean code = false;
    for (String line : page.getValue().lines().toList()) {
      code ^= line.startsWith("```");
      if (!code && line.startsWith("|")) {
        int cells = line.replace("\\|", "").split("\\|", -1).length;
        assertThat(cells).as(line).isEqualTo(columns == 0 ? cells : columns);
        columns = cells;
      } else {
        columns = 0;
      }
    }
    assertThat(code).as("a block of code is open").isFalse();
    assertThat(page.getValue()).endsWith("\n").doesNotContain("\n\n\n", "null");
  }
}
