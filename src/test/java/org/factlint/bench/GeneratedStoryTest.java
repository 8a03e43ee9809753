package org.factlint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Story;
import org.factlint.compare.story.Comparer;
import org.factlint.factfile.VocabularyReader;
import org.junit.jupiter.api.Test;

/** What the benchmark measures against each other must find the same. */
class GeneratedStoryTest {
  private static final int SIZE = 4000;

  @Test
  void rules_and_hand_written_code_find_the_same() {
    Story story = GeneratedStory.of(SIZE, VocabularyReader.standard());

    List<Found> byRules =
        ConsistencyChecker.standard()
            .check(new Comparer().compare(story), story)
            .findings()
            .stream()
            .map(Found::of)
            .toList();

    assertThat(byRules)
        .hasSizeGreaterThan(SIZE / GeneratedStory.GROUP)
        .containsExactlyInAnyOrderElementsOf(HandWritten.in(story));
    assertThat(byRules).extracting(Found::rule).contains("year-slip", "magnitude-slip");
  }
}
