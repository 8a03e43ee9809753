package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "currency:USD",
        "currency:AFN",
        "ucum:km",
        "ucum:[mi_i]",
        "ucum:mg/dL",
        "ucum:mm[Hg]",
        "count:ambassador",
        "count:police-officer",
        "count:café"
      })
  void what_is_written_is_read_back_as_the_same(String text) {
    assertThat(UnitCode.parse(text)).hasToString(text);
    assertThat(UnitCode.parse(UnitCode.parse(text).toString())).isEqualTo(UnitCode.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1, found nothing",
    "km, 1, write for example",
    "USD, 1, write “currency:USD”",
    "$, 1, write “currency:USD”",
    "Currency:USD, 1, “currency:”",
    "currency:usd, 10, write “USD”",
    "currency:€, 10, write “EUR”",
    "currency:QQQ, 10, ISO 4217",
    "currency:, 10, found nothing",
    "ucum:years, 6, write “ucum:a”",
    "ucum:km², 6, write “ucum:km2”",
    "ucum:KM, 6, look the code up",
    "ucum:furlong, 6, look the code up",
    "ucum:, 6, found nothing",
    "ucum:k m, 6, look the code up",
    "'ucum:\"', 6, look the code up",
    "ucum:m//, 6, look the code up",
    "ucum:10*99999999999, 6, look the code up",
    "ucum:((((((, 6, look the code up",
    "ucum:m99999999999, 6, look the code up",
    "count:Ambassador, 7, in lower case",
    "count:41, 7, a noun",
    "count:police officer, 7, joined by",
    "count:-, 7, a noun",
    "count:, 7, found nothing"
  })
  void a_code_that_its_scheme_does_not_have_is_refused(String text, int column, String message) {
    assertThatThrownBy(() -> UnitCode.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.column()).isEqualTo(column))
        .hasMessageContaining(message);
  }

  @Test
  void any_text_is_a_unit_code_or_refused_with_a_message() {
    qt().withExamples(2000)
        .forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 12))
        .checkAssert(
            text -> {
              try {
                assertThat(new UnitCode(UnitCode.Scheme.UCUM, text).code()).isEqualTo(text);
              } catch (InvalidValueException e) {
                assertThat(e.found()).isEqualTo(text);
              }
            });
  }
}
