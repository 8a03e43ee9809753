package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days with names. */
class FeastsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          on Christmas Day 2021 | Christmas Day 2021 = 2021-12-25
          It opened on New Year’s Eve. | New Year’s Eve = 2022-12-31
          on Easter Sunday 2019 | Easter Sunday 2019 = 2019-04-21
          on Good Friday 2024 | Good Friday 2024 = 2024-03-29
          on Whit Monday 2021 | Whit Monday 2021 = 2021-05-24
          on Orthodox Easter 2021 | Orthodox Easter 2021 = 2021-05-02
          on Thanksgiving 2021 | Thanksgiving 2021 = 2021-11-25
          on Black Friday 2010 | Black Friday 2010 = 2010-11-26
          on Memorial Day 2021 | Memorial Day 2021 = 2021-05-31
          on Eid al-Fitr 2022 | Eid al-Fitr 2022 = 2022-05-02~
          on St. Patrick’s Day last year | St. Patrick’s Day last year = 2022-03-17
          on Independence Day of this year | Independence Day of this year = 2023-07-04?
          last Christmas and next Easter | last Christmas = 2022-12-25; next Easter = 2024-03-31
          three months after Easter 2021 | three months after Easter 2021 = 2021-07-04
          on the weekend of Thanksgiving 2023 | the weekend of Thanksgiving 2023 = 2023-11-23/2023-11-26
          """)
  void feasts_have_a_day_each_year(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Christmas tree and the Easter egg |
          """)
  void what_is_only_called_after_a_feast_is_none(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }
}
