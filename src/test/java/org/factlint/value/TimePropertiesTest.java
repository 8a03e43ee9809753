package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.factlint.value.ValueRelation.Equal;
import org.factlint.value.ValueRelation.Refines;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class TimePropertiesTest {

  /** How the relation of two times is asked for. */
  private interface Comparison {
    ValueRelation of(TimeExpression a, TimeExpression b);
  }

  private static final List<Comparison> COMPARISONS =
      List.of(
          (a, b) -> a.asEvent(b, TimeTolerance.STANDARD),
          (a, b) -> a.asState(b, TimeTolerance.STANDARD));

  @Test
  void what_is_written_is_read_back_as_the_same() {
    qt().forAll(times())
        .checkAssert(
            time -> {
              assertThat(TimeExpression.parse(time.toString())).isEqualTo(time);
              assertThat(TimeExpression.parse(time.toString())).hasSameHashCodeAs(time);
            });
  }

  @Test
  void two_times_stand_to_each_other_as_seen_from_both_sides() {
    qt().forAll(times(), times())
        .checkAssert(
            (a, b) ->
                COMPARISONS.forEach(
                    relation ->
                        assertThat(relation.of(a, b).inverse()).isEqualTo(relation.of(b, a))));
  }

  @Test
  void a_time_is_equal_to_itself() {
    qt().forAll(times())
        .checkAssert(
            time ->
                COMPARISONS.forEach(
                    relation -> assertThat(relation.of(time, time)).isInstanceOf(Equal.class)));
  }

  @Test
  void refinement_is_a_strict_partial_order() {
    qt().withExamples(4000)
        .forAll(lists().of(times()).ofSize(6))
        .checkAssert(times -> COMPARISONS.forEach(relation -> assertStrictOrder(times, relation)));
  }

  private static void assertStrictOrder(List<TimeExpression> times, Comparison relation) {
    for (TimeExpression a : times) {
      assertThat(relation.of(a, a)).isNotInstanceOf(Refines.class);
      for (TimeExpression b : times) {
        if (!(relation.of(a, b) instanceof Refines)) {
          continue;
        }
        assertThat(relation.of(b, a)).isNotInstanceOf(Refines.class);
        times.stream()
            .filter(c -> relation.of(b, c) instanceof Refines)
            .forEach(
                c ->
                    assertThat(relation.of(a, c))
                        .as("%s < %s < %s", a, b, c)
                        .isInstanceOf(Refines.class));
      }
    }
  }

  @Test
  void order_agrees_with_the_relation_of_events() {
    qt().forAll(times(), times())
        .checkAssert(
            (a, b) -> {
              Truth before = a.before(b);
              assertThat(b.before(a)).isEqualTo(turned(before));
              if (before != Truth.POSSIBLY) {
                assertThat(a.asEvent(b, TimeTolerance.STANDARD).same()).isEqualTo(Truth.NEVER);
              }
            });
  }

  private static Truth turned(Truth order) {
    return switch (order) {
      case CERTAINLY -> Truth.NEVER;
      case POSSIBLY -> Truth.POSSIBLY;
      case NEVER -> Truth.CERTAINLY;
    };
  }

  static Gen<TimeExpression> times() {
    BinaryOperator<String> interval = (a, b) -> ordered(a, b);
    Gen<String> intervals = dates().zip(ends(), interval);
    return dates().mix(intervals, 40).map(TimeExpression::parse);
  }

  private static Gen<String> ends() {
    return dates()
        .zip(integers().between(0, 3), (date, kind) -> kind == 0 ? ".." : kind == 1 ? "" : date);
  }

  /** The two in an order that an interval can have; some open at the start. */
  private static String ordered(String a, String b) {
    if (b.isEmpty() || b.equals("..")) {
      return a.contains("1") ? a + "/" + b : b + "/" + a;
    }
    TimeExpression first = TimeExpression.parse(a);
    boolean turned =
        first.asEvent(TimeExpression.parse(b), new TimeTolerance(0, 0, 0, 0, 0))
                instanceof ValueRelation.Disjoint disjoint
            && disjoint.distance().direction() == Distance.Direction.GREATER;
    return turned ? b + "/" + a : a + "/" + b;
  }

  private static Gen<String> dates() {
    return integers()
        .between(2018, 2025)
        .zip(integers().between(1, 12), integers().between(1, 28), TimePropertiesTest::day)
        .zip(integers().between(0, 9), TimePropertiesTest::coarser)
        .zip(booleans().all(), integers().between(0, 3), TimePropertiesTest::qualified);
  }

  private static String day(int year, int month, int day) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  private static String coarser(String day, int precision) {
    String year = day.substring(0, 4);
    return switch (precision) {
      case 0 -> day + "T04:12";
      case 1, 2 -> day.substring(0, 7);
      case 3 -> year;
      case 4 -> day.substring(0, 3) + "X";
      case 5 -> year + "-2" + (Integer.parseInt(day.substring(5, 7)) % 4 + 1);
      case 6 -> year + "-3" + (Integer.parseInt(day.substring(5, 7)) % 4 + 3);
      case 7 -> day.substring(0, 7) + "-XX";
      default -> day;
    };
  }

  private static String qualified(String date, boolean plain, int qualifier) {
    return plain ? date : date + List.of("", "?", "~", "%").get(qualifier);
  }
}
