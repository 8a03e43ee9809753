package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds arithmetic on intervals against all points of a fine grid. */
class AmountIntervalTest {
  private static final int LARGEST = 3;
  private static final BigDecimal STEP = new BigDecimal("0.25");
  private static final UnitCode PEOPLE = UnitCode.parse("count:person");

  private static List<AmountInterval> all() {
    List<AmountInterval> all = new ArrayList<>();
    for (int low = 0; low <= LARGEST; low++) {
      for (int high = low; high <= LARGEST; high++) {
        for (int closed = low == high ? 3 : 0; closed < 4; closed++) {
          all.add(
              new AmountInterval(
                  BigDecimal.valueOf(low),
                  (closed & 1) != 0,
                  BigDecimal.valueOf(high),
                  (closed & 2) != 0));
        }
      }
    }
    return all;
  }

  private static void pairs(Consumer<AmountInterval[]> pair) {
    for (AmountInterval a : all()) {
      for (AmountInterval b : all()) {
        pair.accept(new AmountInterval[] {a, b});
      }
    }
  }

  private static List<BigDecimal> points(AmountInterval interval) {
    List<BigDecimal> points = new ArrayList<>();
    BigDecimal end = BigDecimal.valueOf(LARGEST);
    for (BigDecimal at = BigDecimal.ZERO; at.compareTo(end) <= 0; at = at.add(STEP)) {
      if (contains(interval, at)) {
        points.add(at);
      }
    }
    return points;
  }

  private static boolean contains(AmountInterval interval, BigDecimal point) {
    return AmountInterval.exactly(point).within(interval);
  }

  private static Set<BigDecimal> results(
      AmountInterval a, AmountInterval b, BinaryOperator<BigDecimal> operation) {
    Set<BigDecimal> results = new TreeSet<>();
    for (BigDecimal x : points(a)) {
      points(b).forEach(y -> results.add(operation.apply(x, y)));
    }
    return results;
  }

  private static void holdsExactly(AmountInterval interval, Set<BigDecimal> results) {
    assertThat(results).allMatch(result -> contains(interval, result));
    // The ends are attained exactly if the interval says so.
    assertThat(results.contains(interval.low())).isEqualTo(interval.lowClosed());
    assertThat(results.contains(interval.high())).isEqualTo(interval.highClosed());
  }

  @Test
  void sums_are_what_the_sums_of_all_points_are() {
    pairs(p -> holdsExactly(p[0].plus(p[1]), results(p[0], p[1], BigDecimal::add)));
  }

  @Test
  void products_are_what_the_products_of_all_points_are() {
    pairs(p -> holdsExactly(p[0].times(p[1]), results(p[0], p[1], BigDecimal::multiply)));
  }

  @Test
  void below_means_that_every_point_is_below_every_other() {
    pairs(
        p -> {
          boolean meets =
              points(p[0]).stream()
                  .anyMatch(x -> points(p[1]).stream().anyMatch(y -> x.compareTo(y) >= 0));
          assertThat(p[0].below(p[1])).as("%s below %s", p[0], p[1]).isEqualTo(!meets);
        });
  }

  @Test
  void within_means_that_every_point_is_one_of_the_other() {
    pairs(
        p ->
            assertThat(p[0].within(p[1]))
                .as("%s within %s", p[0], p[1])
                .isEqualTo(points(p[1]).containsAll(points(p[0]))));
  }

  @Test
  void a_hull_holds_both_and_no_more_than_what_lies_between() {
    pairs(
        p -> {
          AmountInterval hull = p[0].hull(p[1]);
          assertThat(p[0].within(hull) && p[1].within(hull)).isTrue();
          assertThat(hull).isEqualTo(p[1].hull(p[0]));
          for (AmountInterval other : all()) {
            if (p[0].within(other) && p[1].within(other)) {
              assertThat(hull.within(other)).isTrue();
            }
          }
        });
  }

  @Test
  void what_is_open_stays_open() {
    AmountInterval least = AmountInterval.between(BigDecimal.TEN, null);
    AmountInterval two = AmountInterval.exactly(BigDecimal.valueOf(2));

    assertThat(least.plus(two)).isEqualTo(AmountInterval.between(BigDecimal.valueOf(12), null));
    assertThat(least.times(two)).isEqualTo(AmountInterval.between(BigDecimal.valueOf(20), null));
    assertThat(least.times(AmountInterval.exactly(BigDecimal.ZERO)).words()).isEqualTo("0");
    assertThat(least.below(two)).isFalse();
    assertThat(two.below(least)).isTrue();
    assertThat(two.within(least)).isFalse();
    assertThat(least.within(AmountInterval.between(null, null))).isTrue();
  }

  @Test
  void a_negative_amount_is_no_factor() {
    AmountInterval debt = AmountInterval.exactly(BigDecimal.valueOf(-1));

    assertThat(debt.notNegative()).isFalse();
    assertThatThrownBy(() -> debt.times(debt)).hasMessageContaining("no factor");
    assertThatThrownBy(() -> AmountInterval.between(null, null).times(debt))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_empty_interval_is_refused() {
    assertThatThrownBy(() -> AmountInterval.between(BigDecimal.TEN, BigDecimal.ONE))
        .hasMessage("nothing lies between 10 and 1");
    assertThatThrownBy(() -> new AmountInterval(BigDecimal.ONE, true, BigDecimal.ONE, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"41,41,41,true", "2100,2050,2150,false", "43.5,43.45,43.55,false"})
  void a_quantity_allows_what_rounds_to_it(
      String amount, BigDecimal low, BigDecimal high, boolean highClosed) {
    AmountInterval interval =
        Quantity.of(new BigDecimal(amount), PEOPLE).interval(QuantityTolerance.STANDARD);

    assertThat(interval.low()).isEqualByComparingTo(low);
    assertThat(interval.high()).isEqualByComparingTo(high);
    assertThat(interval.highClosed()).isEqualTo(highClosed);
  }

  @Test
  void words_are_for_readers() {
    BigDecimal million = new BigDecimal("1200000.00");

    assertThat(AmountInterval.exactly(million).words()).isEqualTo("1.2 million");
    assertThat(AmountInterval.between(BigDecimal.ONE, million).words())
        .isEqualTo("between 1 and 1.2 million");
    assertThat(AmountInterval.between(BigDecimal.ONE, null).words()).isEqualTo("at least 1");
    assertThat(AmountInterval.between(null, BigDecimal.ONE).words()).isEqualTo("at most 1");
    assertThat(AmountInterval.between(null, null).words()).isEqualTo("any number");
    assertThat(AmountInterval.between(null, BigDecimal.TEN).movePointLeft(2).words())
        .isEqualTo("at most 0.1");
  }
}
