package org.factlint.compare.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InconsistenciesTest {

  /** A named constraint. */
  private record Said(String name, List<Bound> bounds) implements Constraint {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Said dated(int point, long day) {
    return new Said(
        "point %d on day %d".formatted(point, day),
        List.of(
            new Bound(Bound.ZERO, point, Slack.days(day)),
            new Bound(point, Bound.ZERO, Slack.days(-day))));
  }

  private static Said before(int earlier, int later) {
    return new Said(
        "point %d before %d".formatted(earlier, later),
        List.of(new Bound(later, earlier, Slack.EARLIER)));
  }

  private static Said daysAfter(int earlier, int later, long days) {
    return new Said(
        "point %d is %d days after %d".formatted(later, days, earlier),
        List.of(
            new Bound(earlier, later, Slack.days(days)),
            new Bound(later, earlier, Slack.days(-days))));
  }

  private static List<List<Said>> sets(List<Said> said) {
    return new Inconsistencies<Said>()
        .among(said).stream().map(Inconsistency::constraints).toList();
  }

  @Test
  void dates_in_the_wrong_order_are_told_with_the_order() {
    List<Said> said = List.of(dated(1, 5), dated(2, 3), before(1, 2), dated(3, 9), before(2, 3));

    assertThat(sets(said))
        .singleElement()
        .satisfies(set -> assertThat(set).containsExactlyInAnyOrderElementsOf(said.subList(0, 3)));
  }

  @Test
  void what_is_ordered_may_lie_on_one_day() {
    assertThat(sets(List.of(dated(1, 5), before(1, 2), before(2, 3), dated(3, 5)))).isEmpty();
  }

  @Test
  void what_is_ordered_in_a_circle_may_not() {
    assertThat(sets(List.of(before(1, 2), before(2, 3), before(3, 1))))
        .singleElement()
        .satisfies(set -> assertThat(set).hasSize(3));
  }

  @Test
  void days_are_exact_beside_orders() {
    assertThat(sets(List.of(daysAfter(1, 2, 3), dated(1, 4), dated(2, 7), before(1, 2)))).isEmpty();
    assertThat(sets(List.of(daysAfter(1, 2, 3), dated(1, 4), dated(2, 8), before(1, 2))))
        .singleElement()
        .satisfies(set -> assertThat(set).hasSize(3));
  }

  @Test
  void dates_alone_bear_on_nothing() {
    assertThat(sets(List.of(dated(1, 5), dated(2, 3)))).isEmpty();
  }

  @Test
  void two_clashes_of_different_things_are_both_told() {
    List<Said> said =
        List.of(dated(1, 5), dated(2, 3), before(1, 2), dated(3, 9), dated(4, 7), before(3, 4));

    assertThat(sets(said)).hasSize(2);
  }

  @Test
  void what_one_wrong_date_entails_is_told_once() {
    List<Said> said =
        List.of(
            dated(1, 50),
            dated(2, 3),
            dated(3, 4),
            dated(4, 5),
            before(1, 2),
            before(1, 3),
            before(1, 4));

    assertThat(sets(said)).hasSize(1);
  }

  @Test
  void another_search_leaves_out_what_was_told() {
    List<Said> said = List.of(dated(1, 5), dated(2, 3), before(1, 2));
    Inconsistencies<Said> first = new Inconsistencies<>();

    assertThat(first.among(said)).hasSize(1);
    assertThat(first.among(said)).isEmpty();
    assertThat(new Inconsistencies<>(List.of(first)).among(said)).isEmpty();
  }

  @Test
  void the_zero_point_is_the_epoch() {
    LocalDate day = LocalDate.of(2021, 5, 4);

    assertThat(Slack.until(day).plus(Slack.from(day)).negative()).isFalse();
    assertThat(Slack.until(day).plus(Slack.from(day.plusDays(1))).negative()).isTrue();
  }

  /** Points on random days, and true things about them. */
  private static List<Said> scenario(Random random, int points, long[] days) {
    List<Said> said = new ArrayList<>();
    for (int point = 1; point <= points; point++) {
      days[point] = random.nextInt(400);
      if (random.nextInt(3) > 0) {
        said.add(dated(point, days[point]));
      }
    }
    for (int i = 0; i < 2 * points; i++) {
      int a = 1 + random.nextInt(points);
      int b = 1 + random.nextInt(points);
      if (days[a] < days[b]) {
        said.add(random.nextBoolean() ? before(a, b) : daysAfter(a, b, days[b] - days[a]));
      }
    }
    return said;
  }

  @Test
  void what_is_true_of_some_days_is_consistent() {
    qt().forAll(longs().all(), integers().between(2, 12))
        .checkAssert(
            (seed, points) ->
                assertThat(sets(scenario(new Random(seed), points, new long[points + 1])))
                    .isEmpty());
  }

  @Test
  void one_shifted_date_is_told_once_by_a_minimal_set_that_holds_it() {
    qt().forAll(longs().all(), integers().between(2, 12))
        .checkAssert(
            (seed, points) -> {
              long[] days = new long[points + 1];
              List<Said> said = scenario(new Random(seed), points, days);
              int point = 1 + (int) Long.remainderUnsigned(seed, points);
              int next = point % points + 1;
              said.removeIf(s -> s.name().startsWith("point %d on".formatted(point)));
              said.add(dated(next, days[next]));
              said.add(daysAfter(point, next, days[next] - days[point]));
              Said shifted = dated(point, days[point] + 7);
              said.add(shifted);

              List<List<Said>> sets = sets(said);
              assertThat(sets).hasSize(1);
              assertThat(sets.get(0)).contains(shifted);
              assertMinimal(sets.get(0));
            });
  }

  private static void assertMinimal(List<Said> set) {
    assertThat(sets(set)).hasSize(1);
    for (Said spared : set) {
      List<Said> rest = new ArrayList<>(set);
      rest.remove(spared);
      assertThat(sets(rest)).as("%s without %s", set, spared).isEmpty();
    }
  }
}
