package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Offset;
import org.factlint.extract.time.meaning.Offset.Direction;
import org.factlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that count from what a story told before. */
class NarrativeTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained three days later. | AFTER | 3 | DAY | false
          It rained a month earlier. | BEFORE | 1 | MONTH | false
          It rained the following week. | AFTER | 1 | WEEK | true
          It rained the same day. | SAME | 0 | DAY | true
          It rained the next morning. | AFTER | 1 | DAY | true
          It rained the previous year. | BEFORE | 1 | YEAR | true
          It rained in that month. | SAME | 0 | MONTH | true
          It rained two hours later. | AFTER | 2 | HOUR | false
          It rained the day before. | BEFORE | 1 | DAY | true
          """)
  void they_tell_how_far_and_on_which_side(
      String text, Direction direction, int amount, CalendarUnit unit, boolean whole) {
    assertThat(Times.read(text, "2023-09-12"))
        .extracting(TimeMention::offset)
        .containsExactly(new Offset(direction, amount, unit, whole, null, null));
  }

  @Test
  void the_event_that_they_count_from_is_quoted_in_code_points() {
    String text = "🌧 It rained two days after the vote in town, all day.";

    assertThat(Times.read(text, "2023-09-12"))
        .extracting(TimeMention::offset)
        .extracting(offset -> offset == null ? null : offset.event())
        .containsExactly(new Span(27, 43));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Opened on 5 May 2021, it closed the same day. | 2021-05-05
          Opened on 5 May 2021, it closed three days later. | 2021-05-08
          Opened on 5 May 2021, it closed the following week. | 2021-05-10/2021-05-16
          Opened on 5 May 2021, it closed the following Monday. | 2021-05-10
          It opened on 5 May 2021. Three days later it closed. | 2021-05-08?
          """)
  void they_count_from_the_day_told_just_before(String text, String value) {
    assertThat(Times.read(text, "2023-09-12").get(1).value()).hasToString(value);
  }

  @Test
  void a_day_far_back_is_not_meant() {
    String text = "It opened on 5 May 2021. It was full. It rained. Three days later it closed.";

    assertThat(Times.read(text, "2023-09-12").get(1).value()).isNull();
  }

  @Test
  void what_counts_from_an_event_has_no_value_and_says_why() {
    TimeMention mention = Times.read("It closed a week after the vote.", "2023-09-12").get(0);

    assertThat(mention.value()).isNull();
    assertThat(mention.reading().basis()).isEqualTo("it counts from something else in the story");
  }
}
