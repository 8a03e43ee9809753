package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.List;
import org.factlint.value.ValueRelation.Equal;
import org.factlint.value.ValueRelation.Refines;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class QuantityPropertiesTest {
  private static final List<String> UNITS =
      List.of(
          "ucum:km", "ucum:m", "ucum:[mi_i]", "ucum:a", "ucum:mo", "currency:USD", "count:guest");

  @Test
  void two_quantities_stand_to_each_other_as_seen_from_both_sides() {
    qt().forAll(quantities(), quantities())
        .checkAssert((a, b) -> assertThat(relation(a, b).inverse()).isEqualTo(relation(b, a)));
  }

  @Test
  void a_quantity_is_equal_to_itself() {
    qt().forAll(quantities())
        .checkAssert(a -> assertThat(relation(a, a)).isInstanceOf(Equal.class));
  }

  @Test
  void refinement_is_a_strict_partial_order_across_units_too() {
    qt().withExamples(3000)
        .forAll(lists().of(quantities()).ofSize(6))
        .checkAssert(
            quantities -> {
              for (Quantity a : quantities) {
                for (Quantity b : quantities) {
                  assertStrictOrder(a, b, quantities);
                }
              }
            });
  }

  private static void assertStrictOrder(Quantity a, Quantity b, List<Quantity> quantities) {
    if (relation(a, b) instanceof Refines) {
      assertThat(relation(b, a)).isNotInstanceOf(Refines.class);
      quantities.stream()
          .filter(c -> relation(b, c) instanceof Refines)
          .forEach(
              c ->
                  assertThat(relation(a, c))
                      .as("%s < %s < %s", a, b, c)
                      .isInstanceOf(Refines.class));
    }
  }

  private static ValueRelation relation(Quantity a, Quantity b) {
    return a.relationTo(b, QuantityTolerance.STANDARD);
  }

  private static Gen<Quantity> quantities() {
    Gen<UnitCode> units =
        integers().between(0, UNITS.size() - 1).map(UNITS::get).map(UnitCode::parse);
    return numbers()
        .zip(
            integers().between(0, 5),
            booleans().all().zip(units, QuantityPropertiesTest::of),
            (number, kind, quantity) -> shaped(number, kind, quantity));
  }

  private static Quantity of(boolean about, UnitCode unit) {
    return new Quantity(BigDecimal.ONE, null, null, about, unit, null);
  }

  private static Quantity shaped(BigDecimal number, int kind, Quantity like) {
    boolean about = like.approximate();
    UnitCode unit = like.unitCode();
    BigDecimal more = number.add(BigDecimal.TEN);
    return switch (kind) {
      case 0 -> new Quantity(null, number, null, about, unit, null);
      case 1 -> new Quantity(null, null, number, about, unit, null);
      case 2 -> new Quantity(null, number, more, about, unit, null);
      case 3 -> {
        String text = number.toPlainString() + " million";
        yield new Quantity(number.movePointRight(6), null, null, about, unit, text);
      }
      default -> new Quantity(number, null, null, about, unit, null);
    };
  }

  /** Few enough that many are near one another, in digits and in size. */
  private static Gen<BigDecimal> numbers() {
    Gen<Integer> digits = integers().between(-3, 45);
    return digits.zip(
        integers().between(-1, 4),
        (number, exponent) ->
            exponent < 0
                ? BigDecimal.valueOf(number, 1)
                : BigDecimal.valueOf(number).movePointRight(exponent));
  }
}
