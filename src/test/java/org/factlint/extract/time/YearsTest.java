package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years, decades and centuries. */
class YearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opened in 2007. | 2007 = 2007
          It opened in the year 2007. | the year 2007 = 2007
          Calendar year 2007 was good. | Calendar year 2007 = 2007
          In fiscal 2007 sales rose. | fiscal 2007 = 2007
          In FY2007 sales rose. | FY2007 = 2007
          The 2007 treaty and the 2009 protocol | 2007 = 2007; 2009 = 2009
          It opened in nineteen ninety-six. | nineteen ninety-six = 1996
          It opened in two thousand and five. | two thousand and five = 2005
          It opened in seventeen hundred thirty-three. | seventeen hundred thirty-three = 1733
          A treaty of 1648 | 1648 = 1648
          The club (founded 1905) and his son (2001) | 1905 = 1905; 2001 = 2001
          """)
  void years_stand_in_digits_and_in_words(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          In the 1990s | the 1990s = 199X
          In the nineteen-nineties | the nineteen-nineties = 199X
          In the nineties | the nineties = 199X
          In the ’90s | the ’90s = 199X
          In the late 1990s | the late 1990s = 1997/1999
          In the mid-1990s | the mid-1990s = 1993/1996
          In the early 1990s | the early 1990s = 1990/1992
          In the 1800s | the 1800s = 18XX
          In the 21st century | the 21st century = 20XX
          A nineteenth-century church | nineteenth-century = 18XX
          In the last century | the last century = 19XX
          In the early 20th century | the early 20th century = 1900/1932
          """)
  void decades_and_centuries(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Some 2000 people and 1500 soldiers came. |
          It cost $2007, 1999 pounds or €2,015. |
          Room 2012 of flight 2019, at 1990 Main Street |
          It weighs 2010 kg and is 1950 metres long. |
          Call 555-2019 for model B2010. |
          Over 1900 cases and 2010 votes |
          """)
  void other_numbers_of_four_digits_are_no_years(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He is in his 90s, she in her late seventies. |
          """)
  void ages_are_no_decades(String text, String times) {
    assertThat(Times.in(text)).isEqualTo(times == null ? "" : times);
  }
}
