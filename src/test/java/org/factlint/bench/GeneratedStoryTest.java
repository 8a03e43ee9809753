package org.factlint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.factlint.check.CheckResult;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Story;
import org.factlint.compare.story.Comparer;
import org.factlint.factfile.VocabularyReader;
import org.junit.jupiter.api.Test;

/** What the benchmark measures against each other must find the same. */
class GeneratedStoryTest {
  private static final int SIZE = 4000;

  @Test
  void rules_and_hand_written_code_find_the_same_word_for_word() {
    Story story = GeneratedStory.of(SIZE, 1, VocabularyReader.standard());
    ConsistencyChecker checker = ConsistencyChecker.standard();

    CheckResult result = checker.check(new Comparer().compare(story), story);

    assertThat(result).isEqualTo(HandWritten.check(story, checker.catalogue()));
    assertThat(result.findings())
        .hasSizeGreaterThan(SIZE / GeneratedStory.GROUP)
        .extracting(finding -> finding.rule().id())
        .contains("year-slip", "magnitude-slip", "date-refinement", "quantity-refinement");
  }
}
