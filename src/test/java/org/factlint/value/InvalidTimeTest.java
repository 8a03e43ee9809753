package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of bad input, with the message that a person mends it from. */
class InvalidTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-13-01, 6, '13', a month from 01 to 12",
    "2024-00, 6, '00', a month from 01 to 12",
    "2024-13, 6, '13', a quarter from 33 to 36",
    "2024-25, 6, '25', a season from 21 (spring) to 24 (winter)",
    "2024-21-05, 6, '21', a month from 01 to 12",
    "2024-02-30, 9, '30', a day from 01 to 29",
    "2023-02-29, 9, '29', a day from 01 to 28",
    "2024-01-00, 9, '00', a day from 01 to 31",
    "2024-01-29T24:00, 12, '24:00', 00:00 of the next",
    "2024-01-29T04:60, 12, '04:60', a time of day",
    "2024-01-XXT04:12, 9, XX, a day before a time of day",
    "2024-XX-05, 9, '05', write “2024-XX-XX” or “2024”",
    "198X-05, 6, '05', leave the month out",
    "XX24, 1, XX24, a date in EDTF",
    "2XXX, 1, 2XXX, a date in EDTF",
    "Y170000002, 1, Y170000002, a date in EDTF",
    "-0000, 1, -0000, write “0000”",
    "2024/2023, 1, 2024/2023, write “2023/2024”",
    "2024-01-30/2024-01-29, 1, 2024-01-30/2024-01-29, ends after it starts",
    "2024-01-30/2024-02-31, 20, '31', a day from 01 to 29",
    "2021/2022/2023, 1, 2021/2022/2023, leave one “/”",
    "/, 1, /, a date at one end",
    "../.., 1, ../.., a date at one end",
    "'', 1, '', a date in EDTF",
    "' ', 1, ' ', a date in EDTF",
    "soon, 1, soon, a date in EDTF",
    "2024-01-30!, 11, !, the end of the date"
  })
  void what_is_wrong_is_said_with_its_place(String text, int column, String found, String message) {
    assertThatThrownBy(() -> TimeExpression.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.column()).isEqualTo(column);
              assertThat(e.found()).isEqualTo(found);
              assertThat(e.expected()).isNotBlank();
              assertThat(e.remedy()).isNotBlank();
            })
        .hasMessageContaining("column " + column + ": found ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "30 January 2024, 2024-01-30",
    "30th of January 2024, 2024-01-30",
    "'January 30, 2024', 2024-01-30",
    "Jan. 30 2024, 2024-01-30",
    "September 2021, 2021-09",
    "2024-1-5, 2024-01-05",
    "2024/01/30, 2024-01-30",
    "30.1.2024, 2024-01-30",
    "20240130, 2024-01-30",
    "2024-1, 2024-01",
    "2024-01-29T04:12:30Z, 2024-01-29T04:12",
    "2024-01-29T04:12+04:30, 2024-01-29T04:12",
    "2024-01-29 04:12, 2024-01-29T04:12",
    "1980s, 198X",
    "the 1980s, 198X",
    "198x, 198X",
    "19xx, 19XX",
    "c. 1980, 1980~",
    "2010–2014, 2010/2014",
    "2010 to 2014, 2010/2014",
    "2021-08/open, 2021-08/..",
    "since 2021-08, 2021-08/..",
    "' 2024-01-30', 2024-01-30"
  })
  void common_ways_to_write_a_date_are_recognised_in_the_message(String text, String suggestion) {
    assertThatThrownBy(() -> TimeExpression.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("; write “" + suggestion + "”");
    assertThat(TimeExpression.parse(suggestion)).hasToString(suggestion);
  }

  @Test
  void columns_count_code_points() {
    assertThatThrownBy(() -> TimeExpression.parse("2024-01-30\uD83D\uDCC5/2024-13"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.column()).isEqualTo(11));
    assertThatThrownBy(() -> TimeExpression.parse("2024-01-30/2024-13"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.column()).isEqualTo(17));
  }

  @Test
  void a_long_value_is_cut_in_the_message() {
    assertThatThrownBy(() -> TimeExpression.parse("x".repeat(100_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).contains("…"));
  }

  @Test
  void any_text_is_a_time_or_refused_with_a_message() {
    qt().withExamples(3000)
        .forAll(strings().betweenCodePoints('+', 'a').ofLengthBetween(0, 12))
        .checkAssert(
            text -> {
              try {
                assertThat(TimeExpression.parse(text)).hasToString(text);
              } catch (InvalidValueException e) {
                assertThat(e).hasMessageStartingWith("column ");
              }
            });
  }
}
