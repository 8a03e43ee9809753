package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in digits. */
class NumericDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On 2021-05-14 | 2021-05-14 = 2021-05-14
          On 2021/05/14 | 2021/05/14 = 2021-05-14
          On 5/14/2021 | 5/14/2021 = 2021-05-14
          On 14/5/2021 | 14/5/2021 = 2021-05-14
          On 14.05.2021 | 14.05.2021 = 2021-05-14
          On 5/14/21 | 5/14/21 = 2021-05-14
          On 14-May-2021 | 14-May-2021 = 2021-05-14
          On 2021-May-14 | 2021-May-14 = 2021-05-14
          On 20210514 | 20210514 = 2021-05-14
          In 05-2021 | 05-2021 = 2021-05
          In 2021-11 | 2021-11 = 2021-11
          In May/2021 | May/2021 = 2021-05
          see /archive/2021-05-14-harbour.html | 2021-05-14 = 2021-05-14
          """)
  void a_year_makes_sure_of_a_date(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened on 14/5. | 14/5 = 2023-05-14
          It opened on Friday 5/12. | Friday 5/12 = 2023-05-12
          It opened on Oct/2. | Oct/2 = 2022-10-02
          They won 2-1, by 3/4 of votes. |
          It rose 5.12 percent on 5.12 million. |
          """)
  void without_a_year_something_must_say_that_it_is_a_date(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On 31/31/2021 |
          On 2021-13-45 |
          Version 2.10.2021.5 and 192.168.10.2 |
          """)
  void what_the_calendar_does_not_have_is_no_date(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }
}
