package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.factlint.value.Distance.Direction;
import org.factlint.value.ValueRelation.Disjoint;
import org.factlint.value.ValueRelation.Equal;
import org.factlint.value.ValueRelation.RefinedBy;
import org.factlint.value.ValueRelation.Refines;
import org.factlint.value.ValueRelation.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "43 million,         43000000,   44 million,     44000000,   certainly disjoint",
    "43 million,         43000000,   42.8 million,   42800000,   refined by",
    "43 million,         43000000,   42.4 million,   42400000,   certainly disjoint",
    "1.2 billion,        1200000000, 1.16 billion,   1160000000, refined by",
    "1.2 billion,        1200000000, 1200000000,     1200000000, equal",
    "1.20 billion,       1200000000, 1.21 billion,   1210000000, certainly disjoint",
    "1.0 billion,        1000000000, 1.2 billion,    1200000000, certainly disjoint",
    "forty-three million, 43000000,  43.2 million,   43200000,   refined by",
    "half a million,     500000,     520000,         520000,     refined by",
    "150 million,        150000000,  153 million,    153000000,  refined by",
    "150 million,        150000000,  160 million,    160000000,  certainly disjoint",
    "10bn,               10000000000, 10.3bn,        10300000000, refined by",
    "a 100m race,        100,        104,            104,        refined by",
    "2100,               2100,       2149,           2149,       refined by",
    "2100,               2100,       2150,           2150,       possibly disjoint",
    "160000,             160000,     155500,         155500,     refined by",
    "160000,             160000,     165001,         165001,     certainly disjoint",
    "60,                 60,         61,             61,         certainly disjoint"
  })
  void rounding_follows_the_precision_that_is_stated(
      String firstText, BigDecimal first, String secondText, BigDecimal second, String relation) {
    Quantity a = dollars(first, firstText);
    Quantity b = dollars(second, secondText);
    assertThat(Enumerated.name(a.relationTo(b, QuantityTolerance.STANDARD))).isEqualTo(relation);
  }

  @Test
  void an_exact_count_is_the_same_for_certain() {
    assertThat(relation("41 count:guest", "41 count:guest")).isEqualTo(new Equal(Truth.CERTAINLY));
    assertThat(relation("300 count:guest", "300 count:guest")).isEqualTo(new Equal(Truth.POSSIBLY));
    assertThat(relation("76 ucum:km", "76 ucum:km")).isEqualTo(new Equal(Truth.POSSIBLY));
  }

  @ParameterizedTest
  @CsvSource({
    "76 ucum:km, 76000 ucum:m, equal",
    "76 ucum:km, 76432 ucum:m, refined by",
    "1 ucum:a, 12 ucum:mo, refined by",
    "1 ucum:a, 365 ucum:d, refined by",
    "3 ucum:h, 180 ucum:min, refined by",
    "10 ucum:[mi_i], 16.1 ucum:km, refined by",
    "10 ucum:[mi_i], 20 ucum:km, certainly disjoint",
    "5 ucum:km2, 500 ucum:har, refined by",
    "0 ucum:Cel, 32 ucum:[degF], refined by",
    "10.0 ucum:Cel, 50.0 ucum:[degF], refined by",
    "20 ucum:Cel, 20 ucum:[degF], certainly disjoint",
    "2 ucum:kW.h, 7.2 ucum:MJ, refined by",
    "1 ucum:m3, 1000 ucum:L, refined by",
    "50 ucum:%, 0.5 ucum:1, refines"
  })
  void units_of_one_dimension_are_converted_exactly(String first, String second, String expected) {
    assertThat(Enumerated.name(relation(first, second))).isEqualTo(expected);
    assertThat(relation(first, second).inverse()).isEqualTo(relation(second, first));
  }

  @ParameterizedTest
  @CsvSource({
    "5 currency:USD, 5 currency:EUR, 'EUR and USD are different currencies, and are not converted'",
    "5 count:person, 5 count:guest, 'one counts guests, the other people'",
    "5 ucum:km, 5 ucum:kg, kg and km do not convert into each other",
    "5 ucum:deg, 5 ucum:rad, deg and rad do not convert into each other",
    "5 ucum:km, 5 count:person, a count of people and a measure in km are not comparable"
  })
  void what_is_not_of_one_kind_is_unknown_with_a_reason(
      String first, String second, String reason) {
    assertThat(relation(first, second)).isEqualTo(new Unknown(reason));
    assertThat(relation(second, first)).isEqualTo(new Unknown(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "43000000 currency:USD, 45000000 currency:USD, $2 million, LESS",
    "12 count:guest, 11 count:guest, 1 guest, GREATER",
    "2 ucum:km, 5 ucum:[mi_i], 6.04672 km, LESS",
    "3 ucum:a, 12 ucum:mo, 2 years, GREATER",
    "1 ucum:m, 5 ucum:km, 4.999 km, LESS",
    "11.5 ucum:%, 13.0 ucum:%, 1.5%, LESS"
  })
  void the_distance_is_between_the_numbers_named(
      String first, String second, String words, Direction direction) {
    assertThat(relation(first, second))
        .isInstanceOfSatisfying(
            Disjoint.class,
            disjoint -> {
              assertThat(disjoint.distance().words()).isEqualTo(words);
              assertThat(disjoint.distance().direction()).isEqualTo(direction);
            });
  }

  @Test
  void a_bound_is_kept_by_what_lies_beyond_it() {
    UnitCode guests = UnitCode.parse("count:guest");
    Quantity atLeast =
        new Quantity(null, new BigDecimal("300"), null, false, guests, "more than 300");
    Quantity about350 = new Quantity(new BigDecimal("350"), null, null, true, guests, null);
    Quantity exactly = Quantity.of(new BigDecimal("299"), guests);
    assertThat(about350.relationTo(atLeast, QuantityTolerance.STANDARD)).isEqualTo(new Refines());
    assertThat(atLeast.relationTo(about350, QuantityTolerance.STANDARD)).isEqualTo(new RefinedBy());
    assertThat(exactly.relationTo(atLeast, QuantityTolerance.STANDARD).same())
        .isEqualTo(Truth.NEVER);
  }

  @Test
  void it_is_said_as_readers_say_it() {
    UnitCode dollars = UnitCode.parse("currency:USD");
    BigDecimal three = new BigDecimal("3");
    BigDecimal five = new BigDecimal("5");
    assertThat(dollars(new BigDecimal("1200000000"), "").words()).isEqualTo("$1.2 billion");
    assertThat(dollars(new BigDecimal("-1234567"), "").words()).isEqualTo("−$1,234,567");
    assertThat(quantity("5000000 currency:AFN").words()).isEqualTo("5 million AFN");
    assertThat(quantity("41 count:police-officer").words()).isEqualTo("41 police officers");
    assertThat(quantity("1 count:country").words()).isEqualTo("1 country");
    assertThat(quantity("2 count:country").words()).isEqualTo("2 countries");
    assertThat(quantity("76 ucum:km").words()).isEqualTo("76 km");
    assertThat(quantity("25 ucum:a").words()).isEqualTo("25 years");
    assertThat(quantity("7.50 ucum:%").words()).isEqualTo("7.50%");
    assertThat(new Quantity(null, three, five, true, UnitCode.parse("ucum:a"), null).words())
        .isEqualTo("about between 3 and 5 years");
    assertThat(new Quantity(null, three, five, false, dollars, null).words())
        .isEqualTo("between $3 and $5");
    assertThat(
            new Quantity(three, three, null, false, UnitCode.parse("count:person"), null).words())
        .isEqualTo("at least 3 people");
    assertThat(new Quantity(null, null, three, false, UnitCode.parse("count:person"), null).words())
        .isEqualTo("at most 3 people");
  }

  private static ValueRelation relation(String first, String second) {
    return quantity(first).relationTo(quantity(second), QuantityTolerance.STANDARD);
  }

  private static Quantity quantity(String text) {
    String[] parts = text.split(" ", 2);
    return Quantity.of(new BigDecimal(parts[0]), UnitCode.parse(parts[1]));
  }

  private static Quantity dollars(BigDecimal amount, String text) {
    return new Quantity(amount, null, null, false, UnitCode.parse("currency:USD"), text);
  }
}
