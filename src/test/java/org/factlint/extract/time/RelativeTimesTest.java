package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that count from the day of writing. */
class RelativeTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened today, yesterday, or tomorrow. | today = 2023-09-12; yesterday = 2023-09-11; tomorrow = 2023-09-13
          It opened the day before yesterday. | the day before yesterday = 2023-09-10
          It will open the day after tomorrow. | the day after tomorrow = 2023-09-14
          """)
  void days_have_words_of_their_own(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened last week. | last week = 2023-09-04/2023-09-10
          It opened this month. | this month = 2023-09
          It will open next year. | next year = 2024
          It opened the week before last. | the week before last = 2023-08-28/2023-09-03
          It will open in the year after next. | the year after next = 2025
          It grew in the previous quarter. | the previous quarter = 2023-34?
          It grew last quarter. | last quarter = 2023-34
          It opened last weekend. | last weekend = 2023-09-09/2023-09-10
          It opened over the weekend. | the weekend = 2023-09-09/2023-09-10
          It opened last summer. | last summer = 2023-22
          It will open next spring. | next spring = 2024-21
          It opened last May. | last May = 2023-05
          It will open next May. | next May = 2024-05
          """)
  void units_are_those_of_the_calendar(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          over the last three months | the last three months = 2023-06-12/2023-09-11
          over the past year | the past year = 2022-09-12/2023-09-11
          in the next few days | the next few days = 2023-09-13/2023-09-15
          in the next 4 business days | the next 4 business days = 2023-09-13/2023-09-18
          in the coming two years | the coming two years = 2023-09-13/2025-09-12
          in the last two quarters | the last two quarters = 2023-33/2023-34
          in the next two decades | the next two decades = 203X/204X
          """)
  void windows_end_or_begin_with_the_day(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened three weeks ago. | three weeks ago = 2023-08-22
          It opened a month ago. | a month ago = 2023-08-12
          It opened a year and a half ago. | a year and a half ago = 2022-03-12
          It opened about two years ago. | about two years ago = 2021-09-12~
          It opened more than ten years ago. | more than ten years ago = ../2013-09-12
          It opened 48 hours ago. | 48 hours ago = 2023-09-10
          It opened a couple of days ago. | a couple of days ago = 2023-09-10~
          It will open in two weeks. | in two weeks = 2023-09-26
          It will open in a month’s time. | in a month’s time = 2023-10-12
          It will open four months from tomorrow. | four months from tomorrow = 2024-01-13
          It will open two weeks from now. | two weeks from now = 2023-09-26
          It will open within nine months. | within nine months = 2023-09-12/2024-06-11
          """)
  void distances_are_counted(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It was built in two weeks. |
          It grew by a third within nine months. |
          They meet three times in a year. |
          """)
  void the_same_words_are_a_duration_in_a_sentence_about_the_past(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          two weeks before May 13, 1999 | two weeks before May 13, 1999 = 1999-04-29
          It closed three days after January 12. | three days after January 12 = 2023-01-15
          ten years after 1999 | ten years after 1999 = 2009
          for three days from 5 May 2021 | for three days from 5 May 2021 = 2021-05-05/2021-05-07
          """)
  void distances_count_from_dates_too(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened earlier this month. | earlier this month = 2023-09-01/2023-09-11
          It will open later this week. | later this week = 2023-09-14/2023-09-17
          It will open later this year. | later this year = 2023-09-12/2023-12-31
          It opened earlier today and later on Monday. | earlier today = 2023-09-12; later on Monday = 2023-09-11
          """)
  void sides_of_a_unit(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }
}
