package org.factlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.factlint.claim.ClaimId;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Modality;
import org.factlint.claim.Quotation;
import org.factlint.claim.SourceId;
import org.factlint.finding.Evidence;
import org.factlint.text.Position;
import org.factlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerWordsTest {

  @Test
  void whether_something_is_so_is_answered_as_people_do() {
    assertThat(answer("polarity", "affirmed", Modality.ASSERTED)).isEqualTo("yes");
    assertThat(answer("polarity", "negated", Modality.ASSERTED)).isEqualTo("no");
    assertThat(answer("polarity", "affirmed", Modality.POSSIBLE)).isEqualTo("perhaps");
    assertThat(answer("polarity", "negated", Modality.REPORTED)).isEqualTo("some say no");
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void yes_and_no_differ_however_firmly_they_are_said(Modality firmness) {
    assertThat(answer("polarity", "affirmed", firmness))
        .isNotEqualTo(answer("polarity", "negated", firmness));
  }

  @Test
  void a_choice_of_words_is_shown_as_words() {
    assertThat(answer("label", "signs-treaty affirmed", Modality.ASSERTED))
        .isEqualTo("signs treaty");
    assertThat(answer("label", "signs negated", Modality.ASSERTED)).isEqualTo("not: signs");
    assertThat(answer("label", "Harbour", Modality.ASSERTED)).isEqualTo("Harbour");
  }

  @Test
  void a_date_stays_as_it_is() {
    assertThat(answer("time", "2024-05-01", Modality.POSSIBLE)).isEqualTo("2024-05-01");
  }

  @Test
  void who_and_where_and_which_is_answered_by_names_and_not_by_identifiers() {
    assertThat(words("role", "mira-olm > jon-varga", "Mira Olm beats Jon Varga"))
        .isEqualTo("Mira Olm beats Jon Varga");
    assertThat(words("exclusion", "votes-against", "votes against")).isEqualTo("votes against");
    assertThat(words("subject", "jon-varga", "Jon Varga")).isEqualTo("Jon Varga");
    assertThat(words("label", "office-of-mira-olm", "the mayor")).isEqualTo("the mayor");
  }

  private static String answer(String aspect, String value, Modality firmness) {
    return AnswerWords.of(aspect, evidence(value, value), firmness);
  }

  private static String words(String aspect, String value, String words) {
    return AnswerWords.of(aspect, evidence(value, words), Modality.ASSERTED);
  }

  private static Evidence evidence(String value, String words) {
    return new Evidence(
        new ClaimRef(new SourceId("gazette"), new ClaimId("one")),
        "gazette.txt",
        new Quotation("one", new Span(0, 3), new Position(1, 1)),
        0,
        value,
        words,
        null,
        null,
        Evidence.Reading.REVIEWED,
        null);
  }
}
