package org.factlint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Story;
import org.factlint.compare.story.Comparer;
import org.factlint.factfile.VocabularyReader;
import org.factlint.finding.Finding;
import org.junit.jupiter.api.Test;

/** What the benchmark measures against each other must find the same. */
class GeneratedStoryTest {
  private static final int SIZE = 4000;

  @Test
  void rules_and_hand_written_code_find_the_same_word_for_word() {
    Story story = GeneratedStory.of(SIZE, 1, VocabularyReader.standard());
    ConsistencyChecker checker = ConsistencyChecker.standard();

    List<Finding> findings = checker.check(new Comparer().compare(story), story).findings();

    assertThat(findings)
        .hasSizeGreaterThan(SIZE / GeneratedStory.GROUP)
        .isEqualTo(HandWritten.findings(story, checker.catalogue()));
    assertThat(findings)
        .extracting(finding -> finding.rule().id())
        .contains("year-slip", "magnitude-slip", "date-refinement", "quantity-refinement");
  }
}
