package org.factlint.extract.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureTest {
  @Test
  void two_words_together_are_the_word_that_they_make() {
    Feature whole = Feature.of("w_1=shipp_2=Ö\uD83D\uDE00");
    assertThat(Feature.of("w_1=ship").then("p_2=").then(Feature.of("Ö\uD83D\uDE00")))
        .isEqualTo(whole);
    assertThat(Feature.of("").then(whole).then("")).isEqualTo(whole);
  }

  @Test
  void the_order_of_words_and_every_sign_of_them_count() {
    assertThat(Feature.of("ab").key()).isNotEqualTo(Feature.of("ba").key());
    assertThat(Feature.of("a").key()).isNotEqualTo(Feature.of("a\0").key());
    assertThat(Feature.of("").key()).isNotZero();
  }
}
