package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of years and of other stretches. */
class YearPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          in the summer of 2020 | the summer of 2020 = 2020-22
          in spring 2020 | spring 2020 = 2020-21
          in the fall | the fall = 2023-23
          in Q3 2021 | Q3 2021 = 2021-35
          in 2021 Q3 | 2021 Q3 = 2021-35
          in the third quarter of 2021 | the third quarter of 2021 = 2021-35
          in the third quarter of last year | the third quarter of last year = 2022-35
          in the first half of 2027 | the first half of 2027 = 2027-01/2027-06
          in H2 2021 | H2 2021 = 2021-07/2021-12
          in week 12 of 2021 | week 12 of 2021 = 2021-03-22/2021-03-28
          """)
  void seasons_quarters_halves_and_weeks(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          on the first Monday of May 2021 | the first Monday of May 2021 = 2021-05-03
          on the last Friday in May | the last Friday in May = 2023-05-26
          on the first Monday of the month | the first Monday of the month = 2023-09-04
          in the third week of 2021 | the third week of 2021 = 2021-01-18/2021-01-24
          in the last week of June | the last week of June = 2023-06-26/2023-07-02
          on the last day of 2020 | the last day of 2020 = 2020-12-31
          in the first three months of 2020 | the first three months of 2020 = 2020-01/2020-03
          in the last two weeks of this year | the last two weeks of this year = 2023-12-18/2023-12-31
          on the Monday before Easter 2021 | the Monday before Easter 2021 = 2021-03-29
          on the first weekend of May 2021 | the first weekend of May 2021 = 2021-05-01/2021-05-02
          """)
  void places_in_a_row(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          in early May 2021 | early May 2021 = 2021-05-01/2021-05-15
          in mid-May 2021 | mid-May 2021 = 2021-05-10/2021-05-20
          in late May 2021 | late May 2021 = 2021-05-16/2021-05-31
          at the end of 2021 | the end of 2021 = 2021-09/2021-12
          in mid-2021 | mid-2021 = 2021-05/2021-08
          at the beginning of the year | the beginning of the year = 2023-01/2023-06
          by year’s end | by year’s end = ../2023-12
          late last year | late last year = 2022-07/2022-12
          early next week | early next week = 2023-09-18/2023-09-20
          around May 2021 | around May 2021 = 2021-05~
          circa 1650 | circa 1650 = 1650~
          """)
  void rough_parts(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The first half ended 2-0 in the last minute. |
          She fell in the fall of the empire. |
          The player of the year and the goal of the month |
          """)
  void parts_of_games_and_lives_are_none(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }
}
