package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.factlint.value.ValueRelation.Unknown;
import org.junit.jupiter.api.Test;

class MoneyTest {
  private static final BigDecimal AMOUNT = new BigDecimal("540000000");

  @Test
  void one_currency_is_never_converted_into_another() {
    ValueRelation relation =
        Money.of(AMOUNT, "USD").relationTo(Money.of(AMOUNT, "AFN"), QuantityTolerance.STANDARD);
    assertThat(relation)
        .isEqualTo(new Unknown("AFN and USD are different currencies, and are not converted"));
  }

  @Test
  void amounts_of_one_currency_are_compared() {
    ValueRelation relation =
        Money.of(AMOUNT, "USD")
            .relationTo(Money.of(new BigDecimal("150000000"), "USD"), QuantityTolerance.STANDARD);
    assertThat(relation.same()).isEqualTo(Truth.NEVER);
  }

  @Test
  void it_knows_its_currency_and_says_itself() {
    assertThat(Money.of(AMOUNT, "EUR").currency()).isEqualTo("EUR");
    assertThat(Money.of(AMOUNT, "EUR").words()).isEqualTo("€540 million");
  }

  @Test
  void what_is_no_currency_is_no_money() {
    Quantity distance = Quantity.of(AMOUNT, UnitCode.parse("ucum:km"));
    assertThatThrownBy(() -> new Money(distance))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("found “ucum:km”, expected a currency");
    assertThatThrownBy(() -> Money.of(AMOUNT, "usd"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("write “USD”");
  }
}
