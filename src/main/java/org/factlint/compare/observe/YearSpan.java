package org.factlint.compare.observe;

import java.math.BigDecimal;
import java.util.Set;
import org.factlint.compare.Reading;
import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * From one number of completed years to another.
 *
 * @param least the fewest
 * @param most the most
 */
record YearSpan(int least, int most) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final Set<String> YEARS = Set.of("a", "year");

  /** The years that a claim states; null if it states none. */
  static @Nullable YearSpan of(Reading reading) {
    Quantity quantity = reading.claim().statement().quantity();
    if (quantity == null || !YEARS.contains(quantity.unitCode().code())) {
      return null;
    }
    boolean bounded = quantity.min() != null || quantity.max() != null;
    BigDecimal low = bounded ? quantity.min() : quantity.amount();
    BigDecimal high = bounded ? quantity.max() : quantity.amount();
    return new YearSpan(
        low == null ? 0 : low.subtract(reach(low, quantity)).intValue(),
        high == null ? Integer.MAX_VALUE : high.add(reach(high, quantity)).intValue());
  }

  private static BigDecimal reach(BigDecimal years, Quantity quantity) {
    return quantity.approximate() ? years.multiply(TENTH).max(BigDecimal.ONE) : BigDecimal.ZERO;
  }

  @Override
  public String toString() {
    return least == most ? Integer.toString(least) : least + " to " + most;
  }
}
