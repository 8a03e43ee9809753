package org.factlint.compare.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedWordsTest {

  @Test
  void words_side_by_side_stay_together_in_the_order_of_the_text() {
    SharedWords shared = new SharedWords(List.of("brandt", "found", "otto"));

    assertThat(shared.in("The line was founded in 1987 by the shipowner Otto Brandt"))
        .isEqualTo("founded, Otto Brandt");
  }

  @Test
  void a_word_is_told_once() {
    assertThat(new SharedWords(List.of("ferri")).in("Two ferries met a third ferry"))
        .isEqualTo("ferries");
  }

  @Test
  void a_text_with_none_of_them_gives_no_words() {
    assertThat(new SharedWords(List.of("ferri")).in("The train left")).isEmpty();
  }
}
