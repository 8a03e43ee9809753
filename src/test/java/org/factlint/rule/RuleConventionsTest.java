package org.factlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.rule.RuleDescriptor.Contradiction;
import org.junit.jupiter.api.Test;

/** What every shipped rule keeps, beside what {@link RuleReader} refuses. */
class RuleConventionsTest {
  private static final Path RULES = Path.of("rules");
  private static final List<RuleSource> SOURCES = RuleSource.below(RULES);

  /** A count and its list stand in one sentence. */
  private static final String OF_ONE_CLAIM = "listed-count-mismatch";

  private static final RuleCatalogue CATALOGUE = RuleCatalogue.of(SOURCES);

  @Test
  void every_rule_has_its_cases_beside_it() {
    assertThat(CATALOGUE.rules())
        .isNotEmpty()
        .allSatisfy(
            rule -> assertThat(Path.of(rule.path()).resolveSibling("cases.json")).isRegularFile());
  }

  @Test
  void a_rule_folder_holds_nothing_else() throws IOException {
    List<String> strangers = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RULES)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> RULES.relativize(file).getNameCount() > 1)
          .filter(
              file ->
                  !List.of("rule.drl", "cases.json", "README.md")
                      .contains(file.getFileName().toString()))
          .forEach(file -> strangers.add(file.toString()));
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void a_rule_is_read_at_one_glance() {
    assertThat(SOURCES)
        .allSatisfy(source -> assertThat(source.text().lines().count()).isLessThan(50));
  }

  @Test
  void a_title_is_used_once() {
    assertThat(CATALOGUE.rules().stream().map(RuleDescriptor::title)).doesNotHaveDuplicates();
  }

  @Test
  void a_message_shows_the_words_of_both_sides() {
    assertThat(CATALOGUE.rules())
        .allSatisfy(rule -> assertThat(rule.message()).contains("{a.quote}"))
        .filteredOn(rule -> !rule.id().equals(OF_ONE_CLAIM))
        .allSatisfy(rule -> assertThat(rule.message()).contains("{b.quote}"));
  }

  @Test
  void agreement_is_no_contradiction_and_fails_nothing() {
    assertThat(CATALOGUE.rules())
        .filteredOn(rule -> rule.kind().compareTo(FindingKind.AGREEMENT) >= 0)
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.level()).isEqualTo(Level.NONE);
              assertThat(rule.judgement().contradiction()).isEqualTo(Contradiction.NONE);
            });
  }

  @Test
  void what_pulls_apart_is_worth_a_look() {
    assertThat(CATALOGUE.rules())
        .filteredOn(rule -> rule.kind().compareTo(FindingKind.AGREEMENT) < 0)
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.level()).isNotEqualTo(Level.NONE);
              assertThat(rule.judgement().contradiction()).isNotEqualTo(Contradiction.NONE);
            });
  }

  @Test
  void a_contradiction_between_sources_is_an_error() {
    assertThat(CATALOGUE.rules())
        .filteredOn(rule -> rule.kind() == FindingKind.CONFLICT)
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.level()).isEqualTo(Level.ERROR));
  }

  @Test
  void an_explanation_says_what_and_then_why() {
    assertThat(CATALOGUE.rules())
        .allSatisfy(rule -> assertThat(rule.page().explanation()).contains("\n\n").endsWith("."));
  }
}
