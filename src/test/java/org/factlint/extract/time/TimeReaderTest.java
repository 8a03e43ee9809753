package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.factlint.extract.time.TimeMention.Kind;
import org.factlint.text.Span;
import org.factlint.value.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  @Test
  void a_mention_knows_where_it_stands_in_code_points() {
    List<TimeMention> mentions = Times.read("🌧🌧 On Monday,\nand “in May 2021”.", "2023-09-12");

    assertThat(mentions)
        .extracting(TimeMention::span)
        .containsExactly(new Span(6, 12), new Span(22, 30));
    assertThat(mentions).extracting(TimeMention::words).containsExactly("Monday", "May 2021");
  }

  @Test
  void a_relative_time_says_what_it_counts_from() {
    TimeMention mention = Times.read("It opened on Monday.", "2024-01-30").get(0);

    assertThat(mention.reading().anchor()).hasToString("2024-01-30");
    assertThat(mention.reading().basis())
        .isEqualTo("the Monday before the article of Tuesday, 30 January 2024");
  }

  @Test
  void a_time_in_full_needs_no_day_of_writing() {
    TimeMention mention = Times.read("It opened on 5 May 2021.", "2024-01-30").get(0);

    assertThat(mention.reading().anchor()).isNull();
    assertThat(mention.reading().basis()).isEqualTo("as it is written");
  }

  @Test
  void without_a_day_of_writing_relative_times_stay_unresolved_and_say_so() {
    assertThat(Times.inUndated("It opened on Monday, last year or 5 May, not in 2021."))
        .isEqualTo("Monday = ?; last year = ?; 5 May = ?; 2021 = 2021");
    TimeMention mention = new TimeReader().read("It opened on Monday.", Anchor.none()).get(0);
    assertThat(mention.reading().basis())
        .isEqualTo("it counts from the day of the article, which is not known");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened on Monday.      | 2024-01-29
          It opened last year.      | 2023
          It opened yesterday.      | 2024-01-29/2024-02-02
          It opened on Wednesday.   | 2024-01-24/2024-01-31
          It opened this month.     | 2024-01/2024-02
          """)
  void every_day_that_it_may_be_of_is_asked(String text, String value) {
    assertThat(Times.read(text, "2024-01-30/2024-02-03").get(0).value()).hasToString(value);
  }

  @Test
  void a_weekday_that_does_not_fit_is_kept_and_told() {
    TimeMention mention = Times.read("It opened on Monday, 4 May 2021.", "2023-09-12").get(0);

    assertThat(mention.value()).hasToString("2021-05-04");
    assertThat(mention.weekday()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(mention.reading().basis()).endsWith("that day is a Tuesday, not a Monday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened three days ago.  | 2023-09-09
          It opened three weeks ago. | 2023-08-22~
          It opened two months ago.  | 2023-07~
          It opened two years ago.   | 2021~
          It opened earlier this month. | 2023-09-01/2023-09-11
          It will open later this year. | 2023-09-12/2023-12-31
          over the last three years  | 2020~/2023~
          """)
  void for_comparisons_a_time_is_no_finer_than_its_words(String text, String value) {
    assertThat(Times.read(text, "2023-09-12").get(0).reading().cautious()).hasToString(value);
  }

  @Test
  void kinds_of_times_are_told_apart() {
    String text = "In 2021, since 2020, from 2018 to 2019, every Monday.";

    assertThat(Times.read(text, "2023-09-12"))
        .extracting(TimeMention::kind)
        .containsExactly(Kind.POINT, Kind.BOUND, Kind.PERIOD, Kind.REPEATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"900 centuries ago", "in 999 centuries", "in 999 decades", "0000", "99999"})
  void what_no_calendar_reaches_has_no_value(String text) {
    assertThat(Times.read(text, "2023-09-12")).allMatch(mention -> mention.value() == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the end of the first week of ",
        "Monday ",
        "1 ",
        "from May to ",
        "2021-05-",
        "(",
        "three days after ",
        "x",
        "🌧 5 May "
      })
  void a_long_line_takes_no_long_time(String part) {
    String line = part.repeat(200_000 / part.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> new TimeReader().read(line, Anchor.of(TimeExpression.parse("2023-09-12"))));
  }
}
