package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays. */
class WeekdaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened on Monday. | Monday = 2023-09-11
          It opened Friday evening. | Friday evening = 2023-09-08
          It opened on Tuesday. | Tuesday = 2023-09-12
          The board meets Wednesday | Wednesday = 2023-09-06
          It will open on Monday. | Monday = 2023-09-18
          On Monday, it will open. | Monday = 2023-09-18
          It is to be opened on Friday. | Friday = 2023-09-15
          He said on Monday that it would open on Thursday. | Monday = 2023-09-11; Thursday = 2023-09-14
          It will open, she said on Monday. | Monday = 2023-09-11
          """)
  void a_bare_weekday_is_the_last_one_unless_the_sentence_looks_ahead(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened last Friday. | last Friday = 2023-09-08
          It opened last Tuesday. | last Tuesday = 2023-09-05
          It opened this past Friday. | this past Friday = 2023-09-08
          It opens this Friday. | this Friday = 2023-09-15
          It opens next Friday. | next Friday = 2023-09-22
          It opens this coming Friday. | this coming Friday = 2023-09-15
          It opened the previous Monday. | the previous Monday = 2023-09-04
          """)
  void a_word_before_it_says_which(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It will open on Tuesday of next week. | Tuesday of next week = 2023-09-19
          It will open on Wed 13th. | Wed 13th = 2023-09-13
          It will open next week on Tuesday. | next week on Tuesday = 2023-09-19
          It opened on Tuesday last week. | Tuesday last week = 2023-09-05
          It will open on Friday week. | Friday week = 2023-09-22
          On Monday of the week of 10 April | Monday of the week of 10 April = 2023-04-10
          Two weeks from today on Friday | Two weeks from today on Friday = 2023-09-29
          """)
  void a_weekday_may_belong_to_a_week(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          In the small hours of Monday | the small hours of Monday = 2023-09-11
          On the night of 5 May | the night of 5 May = 2023-05-05
          Early on Monday and late Sunday | Early on Monday = 2023-09-11; late Sunday = 2023-09-10
          before dawn on Monday | before dawn on Monday = 2023-09-11
          It happened last night and this morning. | last night = 2023-09-11; this morning = 2023-09-12
          """)
  void parts_of_a_day_leave_the_day(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Sunday Times met Man Friday Club. |
          She sat in the sun, and they wed. |
          """)
  void names_are_no_weekdays(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opens every Monday and on Fridays. | every Monday = ?; Fridays = ?
          Each year, every four years, every May | Each year = ?; every four years = ?; every May = ?
          """)
  void what_comes_again_has_no_value(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }
}
