package org.factlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.factlint.claim.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerWordsTest {

  @Test
  void whether_something_is_so_is_answered_as_people_do() {
    assertThat(AnswerWords.of("polarity", "affirmed", Modality.ASSERTED)).isEqualTo("yes");
    assertThat(AnswerWords.of("polarity", "negated", Modality.ASSERTED)).isEqualTo("no");
    assertThat(AnswerWords.of("polarity", "affirmed", Modality.POSSIBLE)).isEqualTo("perhaps");
    assertThat(AnswerWords.of("polarity", "negated", Modality.REPORTED)).isEqualTo("some say no");
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void yes_and_no_differ_however_firmly_they_are_said(Modality firmness) {
    assertThat(AnswerWords.of("polarity", "affirmed", firmness))
        .isNotEqualTo(AnswerWords.of("polarity", "negated", firmness));
  }

  @Test
  void a_choice_of_words_is_shown_as_words() {
    assertThat(AnswerWords.of("label", "signs-treaty affirmed", Modality.ASSERTED))
        .isEqualTo("signs treaty");
    assertThat(AnswerWords.of("label", "signs negated", Modality.ASSERTED)).isEqualTo("not: signs");
    assertThat(AnswerWords.of("label", "Harbour", Modality.ASSERTED)).isEqualTo("Harbour");
  }

  @Test
  void a_date_stays_as_it_is() {
    assertThat(AnswerWords.of("time", "2024-05-01", Modality.POSSIBLE)).isEqualTo("2024-05-01");
  }
}
