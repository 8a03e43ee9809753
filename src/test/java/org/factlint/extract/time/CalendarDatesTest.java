package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that name a month, in all orders that newspapers have. */
class CalendarDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened on 5 May 2021. | 5 May 2021 = 2021-05-05
          It opened on May 5, 2021. | May 5, 2021 = 2021-05-05
          It opened on the 5th of May, 2021. | the 5th of May, 2021 = 2021-05-05
          It opened on the fifth of May 2021. | the fifth of May 2021 = 2021-05-05
          It opened on May the 5th 2021. | May the 5th 2021 = 2021-05-05
          It opened on May fifth 2021. | May fifth 2021 = 2021-05-05
          It opened on Wednesday, 5 May 2021. | Wednesday, 5 May 2021 = 2021-05-05
          It opened on Wed. May 5, 2021. | Wed. May 5, 2021 = 2021-05-05
          It opened on Sept. 12, 2021. | Sept. 12, 2021 = 2021-09-12
          It opened on 21 Dec 2021. | 21 Dec 2021 = 2021-12-21
          It opened on the twenty-first of December 2021. | the twenty-first of December 2021 = 2021-12-21
          It opened on 5 May of 1987. | 5 May of 1987 = 1987-05-05
          It opened on 5 May of 87. | 5 May of 87 = 1987-05-05
          It opened on 5 May nineteen eighty-seven. | 5 May nineteen eighty-seven = 1987-05-05
          """)
  void a_date_with_its_year_is_the_same_in_every_order(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened in May 2021. | May 2021 = 2021-05
          It opened in May of 2021. | May of 2021 = 2021-05
          It opened in May, 2021. | May, 2021 = 2021-05
          It opened in the month of May. | the month of May = 2023-05
          It opened in Sept 2021. | Sept 2021 = 2021-09
          """)
  void a_month_may_have_a_year(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened on 5 May. | 5 May = 2023-05-05
          It opened on 5 November. | 5 November = 2022-11-05
          It will open on 5 May. | 5 May = 2024-05-05
          It is due to open on 5 November. | 5 November = 2023-11-05
          It opened in November. | November = 2022-11
          It will open in November. | November = 2023-11
          It opened in September. | September = 2023-09
          The deadline of 14 September | 14 September = 2023-09-14
          On 5 November, it will open. | 5 November = 2023-11-05
          """)
  void without_a_year_the_tense_tells_which(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened on Friday, 5 May. | Friday, 5 May = 2023-05-05
          It opened on Thursday, 5 May. | Thursday, 5 May = 2022-05-05
          """)
  void a_weekday_beside_a_day_and_month_tells_the_year(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened on January 30 last year. | January 30 last year = 2022-01-30
          It opened in October last year. | October last year = 2022-10
          It opened last year in September. | last year in September = 2022-09
          It will open in May next year. | May next year = 2024-05
          It will open on 3 May of next year. | 3 May of next year = 2024-05-03
          """)
  void a_date_may_lean_on_a_year_that_is_told_by_its_distance(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened in May and June 2015. | May = 2015-05; June 2015 = 2015-06
          It opened on 3 May 2015 and 7 June. | 3 May 2015 = 2015-05-03; 7 June = 2015-06-07
          """)
  void dates_of_a_list_share_their_year(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He may resign, and they march. |
          Theresa May and April Jones met August Wilson. |
          May Brown opened it in May. | May = 2023-05
          """)
  void words_that_are_spelled_like_months_are_none(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }
}
