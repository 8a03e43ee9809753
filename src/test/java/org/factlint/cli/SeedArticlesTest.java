package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factlint.check.ConsistencyChecker;
import org.factlint.compare.story.Comparer;
import org.factlint.config.Configuration;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckRequest;
import org.factlint.job.Stages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the seed articles show without the fact files that people made of them. */
class SeedArticlesTest {
  private static final List<String> ARTICLES =
      List.of("xi-receives-credentials.txt", "motives-and-constraints.txt");

  @TempDir private Path folder;
  private List<Finding> findings = List.of();

  @BeforeEach
  void check_the_articles_alone() throws IOException {
    for (String article : ARTICLES) {
      Files.copy(Path.of("seeds", article), folder.resolve(article));
    }
    CheckRequest request =
        new CheckRequest(Configuration.standard(folder), folder, ARTICLES, false, Optional.empty());
    CheckOutcome outcome =
        new CheckJob(new Comparer()::compare, ConsistencyChecker::standard, Stages.UNWATCHED)
            .run(request);
    findings = ((CheckOutcome.Checked) outcome).stories().get(0).result().findings();
  }

  @Test
  void what_a_careful_editor_flags_is_found() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/seeds/articles.expected.txt"));
    List<String> missed =
        lines.stream()
            .filter(line -> !line.startsWith("#"))
            .filter(line -> findings.stream().noneMatch(finding -> shows(finding, line)))
            .toList();

    assertThat(missed).isEmpty();
  }

  @Test
  void the_only_contradiction_is_that_of_the_two_days() {
    assertThat(findings)
        .filteredOn(finding -> finding.kind() == FindingKind.CONFLICT)
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("date-conflict"));
  }

  private static boolean shows(Finding finding, String line) {
    String[] parts = line.split(" \\|\\|? ", -1);
    return List.of(parts[0].split(",", -1)).contains(finding.kind().word())
        && quotes(finding, ARTICLES.get(0), parts[1])
        && quotes(finding, ARTICLES.get(1), parts[2]);
  }

  /** Whether a finding quotes words, or a part of them, of an article. */
  private static boolean quotes(Finding finding, String article, String words) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.article().endsWith(article))
        .map(evidence -> evidence.quote().exact())
        .anyMatch(quote -> quote.contains(words) || words.contains(quote));
  }
}
