package org.factlint.value;

import java.math.BigDecimal;
import org.factlint.value.UnitCode.Scheme;

/**
 * An amount of money: a quantity whose unit is a currency. One currency is never converted into
 * another, since the rate is a claim of its own; the relation between two is unknown.
 *
 * @param quantity the amount, in a currency
 */
public record Money(Quantity quantity) {

  /**
   * Checks that it is money.
   *
   * @param quantity the amount, in a currency
   * @throws InvalidValueException if the unit is no currency
   */
  public Money {
    if (quantity.unitCode().scheme() != Scheme.CURRENCY) {
      throw new InvalidValueException(
          quantity.unitCode().toString(), 1, "a currency", "write for example “currency:USD”");
    }
  }

  /**
   * An amount as it is.
   *
   * @param amount how much
   * @param currency the ISO 4217 code
   * @return the money
   * @throws InvalidValueException if there is no such currency
   */
  public static Money of(BigDecimal amount, String currency) {
    return new Money(Quantity.of(amount, new UnitCode(Scheme.CURRENCY, currency)));
  }

  /**
   * The currency.
   *
   * @return its ISO 4217 code
   */
  public String currency() {
    return quantity.unitCode().code();
  }

  /**
   * Compares two amounts of money.
   *
   * @param other the other amount
   * @param tolerance how far “about” and round numbers reach
   * @return how this stands to the other; unknown if the currencies differ
   */
  public ValueRelation relationTo(Money other, QuantityTolerance tolerance) {
    return quantity.relationTo(other.quantity, tolerance);
  }

  /**
   * Says it for readers.
   *
   * @return for example “$1.2 billion”
   */
  public String words() {
    return quantity.words();
  }
}
