package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From one time to another, and on one side of a time. */
class RangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          from 2003 until 2007 | from 2003 until 2007 = 2003/2007
          It ran 2003–2007. | 2003–2007 = 2003/2007
          between 2003 and 2007 | between 2003 and 2007 = 2003/2007
          the season 2014-15 | 2014-15 = 2014/2015
          from 5 to 7 May 2021 | from 5 to 7 May 2021 = 2021-05-05/2021-05-07
          on May 5-7, 2021 | May 5-7, 2021 = 2021-05-05/2021-05-07
          from 28 to 3 May 2021 | from 28 to 3 May 2021 = 2021-04-28/2021-05-03
          between the ninth and the seventeenth of April | between the ninth and the seventeenth of April = 2023-04-09/2023-04-17
          from April 27 to the third | from April 27 to the third = 2023-04-27/2023-05-03
          from November to February 2021 | from November to February 2021 = 2020-11/2021-02
          from May to October 2020 | from May to October 2020 = 2020-05/2020-10
          from May 2020 to October | from May 2020 to October = 2020-05/2020-10
          from Monday to Friday | from Monday to Friday = 2023-09-11/2023-09-15
          from the middle of May to the end of June 2021 | from the middle of May to the end of June 2021 = 2021-05-10/2021-06-30
          between May and now | between May and now = 2023-05/2023-09-12
          from 5/1/2019-5/7/2020 | from 5/1/2019-5/7/2020 = 2019-05-01/2020-05-07
          """)
  void ranges_have_two_ends(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          since 2021 | since 2021 = 2021/..
          ever since 3 May 2021 | ever since 3 May 2021 = 2021-05-03/..
          until the end of June | until the end of June = ../2023-06-30
          before 2010 | before 2010 = ../2009
          prior to May 2010 | prior to May 2010 = ../2010-04
          before 5 May 2010 | before 5 May 2010 = ../2010-05-04
          after 2010 | after 2010 = 2011/..
          by the end of 2028 | by the end of 2028 = ../2028-12
          before the end of 2028 | before the end of 2028 = ../2028-12
          from 2019 onwards | from 2019 onwards = 2019/..
          no later than 5 May 2021 | no later than 5 May 2021 = ../2021-05-05
          starting in May 2021 | starting in May 2021 = 2021-05/..
          as of February 2024 | February 2024 = 2024-02
          """)
  void bounds_have_one(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They moved the vote from Monday to Friday. | Monday = 2023-09-11; Friday = 2023-09-08
          They postponed it from 5 May 2021 to 9 May 2021. | 5 May 2021 = 2021-05-05; 9 May 2021 = 2021-05-09
          """)
  void what_was_moved_has_two_dates_and_no_range(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Before the 2010 earthquake and after 2011 floods | 2010 = 2010; 2011 = 2011
          """)
  void a_year_that_belongs_to_a_noun_is_no_bound(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }
}
