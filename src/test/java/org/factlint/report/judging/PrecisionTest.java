package org.factlint.report.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import org.assertj.core.data.Offset;
import org.factlint.report.judging.Precision.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class PrecisionTest {
  private static final Offset<Double> TINY = within(1e-12);
  private static final Gen<Integer> MANY = integers().between(0, 100_000);

  private static Interval interval(int right, int wrong) {
    return new Precision(right, wrong).interval().orElseThrow();
  }

  private static double width(int right, int wrong) {
    return interval(right, wrong).high() - interval(right, wrong).low();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 0.0000, 0.2775",
    "10, 0, 0.7225, 1.0000",
    "8, 2, 0.4902, 0.9433",
    "1, 0, 0.2065, 1.0000",
    "81, 182, 0.2553, 0.3662"
  })
  void the_interval_is_the_one_that_statisticians_print(
      int right, int wrong, double low, double high) {
    assertThat(interval(right, wrong).low()).isEqualTo(low, within(0.00005));
    assertThat(interval(right, wrong).high()).isEqualTo(high, within(0.00005));
  }

  @Test
  void the_interval_lies_between_nothing_and_all_and_holds_the_share() {
    qt().forAll(MANY, MANY)
        .assuming((right, wrong) -> right + wrong > 0)
        .checkAssert(
            (right, wrong) -> {
              double share = new Precision(right, wrong).share().orElseThrow();
              Interval interval = interval(right, wrong);
              assertThat(interval.low()).isBetween(0.0, share);
              assertThat(interval.high()).isBetween(share, 1.0);
            });
  }

  @Test
  void more_decisions_of_one_share_make_it_narrower() {
    qt().forAll(integers().between(0, 500), integers().between(0, 500), integers().between(2, 9))
        .assuming((right, wrong, times) -> right + wrong > 0)
        .checkAssert(
            (right, wrong, times) ->
                assertThat(width(right * times, wrong * times)).isLessThan(width(right, wrong)));
  }

  @Test
  void what_is_right_and_what_is_wrong_are_treated_alike() {
    qt().forAll(MANY, MANY)
        .assuming((right, wrong) -> right + wrong > 0)
        .checkAssert(
            (right, wrong) -> {
              assertThat(interval(right, wrong).low())
                  .isEqualTo(1 - interval(wrong, right).high(), TINY);
              assertThat(interval(right, wrong).high())
                  .isEqualTo(1 - interval(wrong, right).low(), TINY);
            });
  }

  @Test
  void another_right_finding_lifts_it_and_another_false_alarm_lowers_it() {
    qt().forAll(integers().between(0, 2000), integers().between(1, 2000))
        .checkAssert(
            (right, wrong) -> {
              assertThat(interval(right + 1, wrong).low())
                  .isGreaterThan(interval(right, wrong).low());
              assertThat(interval(right, wrong + 1).high())
                  .isLessThan(interval(right, wrong).high());
            });
  }

  @Test
  void without_a_decision_nothing_is_known() {
    Precision nothing = new Precision(0, 0);

    assertThat(nothing.share()).isEmpty();
    assertThat(nothing.interval()).isEmpty();
    assertThat(nothing.hasTooManyFalseAlarms()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, false",
    "0, 2, true",
    "3, 2, true",
    "4, 2, false",
    "20, 6, true",
    "200, 20, false",
    "200, 34, true"
  })
  void too_many_are_two_that_even_good_luck_would_not_excuse(
      int right, int wrong, boolean tooMany) {
    assertThat(new Precision(right, wrong).hasTooManyFalseAlarms()).isEqualTo(tooMany);
  }

  @Test
  void fewer_than_none_are_refused() {
    assertThatThrownBy(() -> new Precision(3, -1)).hasMessage("3 right, -1 wrong");
  }
}
