package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.factlint.value.Distance.Direction;
import org.factlint.value.Distance.Unit;
import org.factlint.value.ValueRelation.Disjoint;
import org.factlint.value.ValueRelation.Equal;
import org.factlint.value.ValueRelation.Refines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionTest {

  @ParameterizedTest
  @CsvSource({
    "2024-01-29T04:12, MINUTE, 2024-01-29, 2024-01-29, '29 January 2024, 04:12'",
    "2024-01-29, DAY, 2024-01-29, 2024-01-29, 29 January 2024",
    "2024-02, MONTH, 2024-02-01, 2024-02-29, February 2024",
    "2024-02-XX, MONTH, 2024-02-01, 2024-02-29, February 2024",
    "2023-21, SEASON, 2023-03-01, 2023-06-21, spring 2023",
    "2023-24, SEASON, 2022-12-01, 2024-03-20, winter 2023",
    "2023-34, QUARTER, 2023-04-01, 2023-06-30, the second quarter of 2023",
    "2021, YEAR, 2021-01-01, 2021-12-31, 2021",
    "2021-XX, YEAR, 2021-01-01, 2021-12-31, 2021",
    "2021-XX-XX, YEAR, 2021-01-01, 2021-12-31, 2021",
    "198X, DECADE, 1980-01-01, 1989-12-31, the 1980s",
    "190X, DECADE, 1900-01-01, 1909-12-31, the years 1900 to 1909",
    "19XX, CENTURY, 1900-01-01, 1999-12-31, the 20th century",
    "20XX, CENTURY, 2000-01-01, 2099-12-31, the 21st century",
    "-0043-03-15, DAY, -0043-03-15, -0043-03-15, 15 March 44 BC",
    "2023-09~, MONTH, 2023-09-01, 2023-09-30, about September 2023",
    "2024-01-30?, DAY, 2024-01-30, 2024-01-30, perhaps 30 January 2024",
    "2021%, YEAR, 2021-01-01, 2021-12-31, perhaps about 2021",
    "2024-01-29/2024-01-30, INTERVAL, 2024-01-29, 2024-01-30, between 29 and 30 January 2024",
    "2023-12/2024-01-30, INTERVAL, 2023-12-01, 2024-01-30, between December 2023 and 30 January 2024",
    "2021-08/.., INTERVAL, 2021-08-01, , since August 2021",
    "2021-08/, INTERVAL, 2021-08-01, , 'since August 2021, until an unstated time'",
    "../2021, INTERVAL, , 2021-12-31, until 2021",
    "/2021, INTERVAL, , 2021-12-31, 'until 2021, from an unstated time'"
  })
  void it_is_read_and_said(
      String edtf, Precision precision, LocalDate earliest, LocalDate latest, String words) {
    TimeExpression time = TimeExpression.parse(edtf);
    assertThat(time).hasToString(edtf);
    assertThat(time.precision()).isEqualTo(precision);
    assertThat(time.earliest()).isEqualTo(earliest);
    assertThat(time.latest()).isEqualTo(latest);
    assertThat(time.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-29, 2024-01-30, certainly disjoint",
    "2024-01-29, 2024-01-30?, possibly disjoint",
    "2024-01-29, 2024-01-30~, refines",
    "2024-01-20, 2024-01-30~, certainly disjoint",
    "2024-01-29~, 2024-01, 'overlapping, nested as stated'",
    "2024-01-28~, 2024-02-02~, possibly disjoint",
    "2024-01-29T04:12, 2024-01-29, refines",
    "2024-01-29T04:12, 2024-01-29T04:13, certainly disjoint",
    "2024-01-29T04:12~, 2024-01-29T05:12~, possibly disjoint",
    "2023-09, 2023, refines",
    "2023-09, 2021-09, certainly disjoint",
    "2023-09~, 2023-08-15, refined by",
    "2023-08/2023-10, 2023-09~, equal",
    "198X, 1985-06, refined by",
    "1991, 199X, refines",
    "1999, 20XX, certainly disjoint",
    "2023-21, 2023-06-20, refined by",
    "2023-21, 2023-06-22, certainly disjoint",
    "2023-24, 2023-01-10, refined by",
    "2023-24, 2023-12-10, refined by",
    "2023-24, 2023-07-10, certainly disjoint",
    "2021-08/.., 2021-07, certainly disjoint",
    "2021-08/.., 2024, refined by",
    "2021/2023, 2022/2024, overlapping"
  })
  void events_are_one_moment_within_their_bounds(String first, String second, String relation) {
    assertThat(Enumerated.name(event(first, second))).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2011/2014, certainly disjoint",
    "2010/2014, 2010/2015, certainly disjoint",
    "2010/2014, 2010-03/2014-05, refined by",
    "2010/2014?, 2010/2015, possibly disjoint",
    "2010?/2014, 2010/2015, certainly disjoint",
    "2010~/2014, 2011/2014, refined by",
    "2021-08/.., 2021-08/.., equal",
    "2021-08/.., 2021-08/2023-05, refined by",
    "2021-08/, 2021-08/2023-05, refined by",
    "2021-08/.., 2021-09/.., certainly disjoint",
    "2012, 2010/2014, refined by",
    "2016, 2010/2014, certainly disjoint",
    "2009, 2010/.., certainly disjoint",
    "2012, 2016, unknown",
    "2012-05, 2012, refines"
  })
  void states_are_compared_at_both_ends(String first, String second, String relation) {
    TimeExpression a = TimeExpression.parse(first);
    TimeExpression b = TimeExpression.parse(second);
    assertThat(Enumerated.name(a.asState(b, TimeTolerance.STANDARD))).isEqualTo(relation);
  }

  @Test
  void only_an_undoubted_day_is_the_same_for_certain() {
    assertThat(event("2024-01-29", "2024-01-29")).isEqualTo(new Equal(Truth.CERTAINLY));
    assertThat(event("2024-01-29T04:12", "2024-01-29T04:12")).isEqualTo(new Equal(Truth.CERTAINLY));
    assertThat(event("2024-01-29", "2024-01-29?")).isEqualTo(new Equal(Truth.POSSIBLY));
    assertThat(event("2021", "2021")).isEqualTo(new Equal(Truth.POSSIBLY));
    assertThat(event("2024-01-29", "2024-01-29~")).isEqualTo(new Refines());
    assertThat(event("2024-01-29", "2024-01-29~").same()).isEqualTo(Truth.POSSIBLY);
    TimeTolerance none = new TimeTolerance(0, 0, 0, 0, 0);
    TimeExpression about = TimeExpression.parse("2024-01-29~");
    assertThat(about.asEvent(about, none)).isEqualTo(new Equal(Truth.POSSIBLY));
    TimeExpression stay = TimeExpression.parse("2024-01-29/2024-02-03");
    assertThat(stay.asState(stay, none)).isEqualTo(new Equal(Truth.CERTAINLY));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-30, 2024-01-29, one day, GREATER",
    "2024-01-29, 2024-02-12, 14 days, LESS",
    "2024-01-30, 2024-03-30, two months, LESS",
    "2023-01-30, 2024-01-30, one year, LESS",
    "2023-01-30, 2024-01-29, about one year, LESS",
    "2024-01-01, 2024-04-20, about four months, LESS",
    "2020-01-01, 2024-04-20, about four years, LESS",
    "2021-09, 2023-09, two years, LESS",
    "2023-11, 2024-01, two months, LESS",
    "2023-12, 2024-01-29, about one month, LESS",
    "2021, 2023-09, about two years, LESS",
    "2021, 2005, 16 years, GREATER",
    "198X, 200X, 20 years, LESS",
    "18XX, 20XX, 200 years, LESS",
    "2023-33, 2023-36, nine months, LESS",
    "2023-33, 2023-11, about nine months, LESS",
    "2023-21, 2024-21, about one year, LESS",
    "2023-21, 2023-07-01, 10 days, LESS",
    "2023-24, 2023-07-01, about three months, LESS",
    "2024-01-29T04:12, 2024-01-29T04:52, 40 minutes, LESS",
    "2024-01-29T04:12, 2024-01-31T04:52, two days, LESS",
    "2024-01-29T04:12, 2024-01-30, one day, LESS",
    "2024-01-01/2024-01-10, 2024-01-14, four days, LESS",
    "../2024-01-10, 2024-01-14/.., four days, LESS"
  })
  void the_distance_is_in_the_unit_a_reader_would_take(
      String first, String second, String words, Direction direction) {
    assertThat(event(first, second))
        .isInstanceOfSatisfying(
            Disjoint.class,
            disjoint -> {
              assertThat(disjoint.distance().words()).isEqualTo(words);
              assertThat(disjoint.distance().direction()).isEqualTo(direction);
            });
    assertThat(event(first, second).inverse()).isEqualTo(event(second, first));
  }

  @Test
  void the_distance_of_states_is_that_of_the_ends_that_differ() {
    TimeExpression first = TimeExpression.parse("2010/2014");
    assertThat(first.asState(TimeExpression.parse("2011/2017"), TimeTolerance.STANDARD))
        .isInstanceOfSatisfying(
            Disjoint.class,
            disjoint -> assertThat(disjoint.distance().words()).isEqualTo("one year"));
    assertThat(first.asState(TimeExpression.parse("2010/2017"), TimeTolerance.STANDARD))
        .isInstanceOfSatisfying(
            Disjoint.class,
            disjoint -> {
              assertThat(disjoint.distance().words()).isEqualTo("three years");
              assertThat(disjoint.distance().unit()).isEqualTo(Unit.YEARS);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12, 2024-01-29, CERTAINLY",
    "2024-01-29, 2023-12, NEVER",
    "2024-01-29, 2024-01-29, POSSIBLY",
    "2024-01, 2024-01-15, POSSIBLY",
    "2023-12?, 2024-01-29, POSSIBLY",
    "2024-01-27~, 2024-01-29, POSSIBLY",
    "2021-08/.., 2021-07, NEVER",
    "../2021-08, 2021-09, CERTAINLY"
  })
  void order_is_certain_if_all_completions_are_in_it(String first, String second, Truth before) {
    assertThat(TimeExpression.parse(first).before(TimeExpression.parse(second))).isEqualTo(before);
  }

  private static ValueRelation event(String first, String second) {
    return TimeExpression.parse(first)
        .asEvent(TimeExpression.parse(second), TimeTolerance.STANDARD);
  }
}
