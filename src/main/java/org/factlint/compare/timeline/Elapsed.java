package org.factlint.compare.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How many days a stated stretch of time can be. Days are counted exactly. Weeks, months and years
 * are counted loosely by writers, from date to date, from month to month or rounded: a number of
 * them stands for anything nearer to it than the numbers beside it; a week for half of that.
 *
 * @param least the fewest days
 * @param most the most days; null if there is no limit
 */
record Elapsed(long least, @Nullable Long most) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LONGEST = BigDecimal.valueOf(3_000_000);

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("s", new Unit("0.00001157407", "0")),
          Map.entry("second", new Unit("0.00001157407", "0")),
          Map.entry("min", new Unit("0.00069444444", "0")),
          Map.entry("minute", new Unit("0.00069444444", "0")),
          Map.entry("h", new Unit("0.04166666667", "0")),
          Map.entry("hour", new Unit("0.04166666667", "0")),
          Map.entry("d", new Unit("1", "0")),
          Map.entry("day", new Unit("1", "0")),
          Map.entry("wk", new Unit("7", "0.5")),
          Map.entry("week", new Unit("7", "0.5")),
          Map.entry("mo", new Unit("30.436875", "1")),
          Map.entry("mo_j", new Unit("30.436875", "1")),
          Map.entry("mo_g", new Unit("30.436875", "1")),
          Map.entry("month", new Unit("30.436875", "1")),
          Map.entry("a", new Unit("365.2425", "1")),
          Map.entry("a_j", new Unit("365.2425", "1")),
          Map.entry("a_g", new Unit("365.2425", "1")),
          Map.entry("year", new Unit("365.2425", "1")),
          Map.entry("decade", new Unit("3652.425", "1")));

  /** A unit of time: its days, and how far of itself a number of it reaches to either side. */
  private record Unit(BigDecimal days, BigDecimal reach) {
    Unit(String days, String reach) {
      this(new BigDecimal(days), new BigDecimal(reach));
    }

    boolean exact() {
      return reach.signum() == 0;
    }
  }

  /** The days that a quantity stands for; empty if it is no stretch of time. */
  static Optional<Elapsed> of(Quantity quantity) {
    Unit unit = UNITS.get(quantity.unitCode().code());
    return unit == null ? Optional.empty() : of(quantity, unit);
  }

  private static Optional<Elapsed> of(Quantity quantity, Unit unit) {
    boolean bounded = quantity.min() != null || quantity.max() != null;
    BigDecimal low = bounded ? quantity.min() : quantity.amount();
    BigDecimal high = bounded ? quantity.max() : quantity.amount();
    BigDecimal least = low == null ? BigDecimal.ZERO : lowest(low, quantity, unit);
    BigDecimal most = high == null ? null : highest(high, quantity, unit);
    boolean usable = least.compareTo(LONGEST) < 0 && (most == null || most.compareTo(LONGEST) < 0);
    return usable
        ? Optional.of(new Elapsed(least.longValue(), most == null ? null : most.longValue()))
        : Optional.empty();
  }

  private static BigDecimal lowest(BigDecimal number, Quantity quantity, Unit unit) {
    BigDecimal reach = reach(number, quantity, unit);
    BigDecimal days = number.subtract(reach).multiply(unit.days());
    BigDecimal whole = days.setScale(0, RoundingMode.FLOOR);
    // What a reach leads to no longer belongs to it.
    return (unit.exact() ? whole : whole.add(BigDecimal.ONE)).max(BigDecimal.ZERO);
  }

  private static BigDecimal highest(BigDecimal number, Quantity quantity, Unit unit) {
    BigDecimal reach = reach(number, quantity, unit);
    BigDecimal days = number.add(reach).multiply(unit.days());
    BigDecimal whole = days.setScale(0, RoundingMode.CEILING);
    return unit.exact() ? whole : whole.subtract(BigDecimal.ONE);
  }

  private static BigDecimal reach(BigDecimal number, Quantity quantity, Unit unit) {
    BigDecimal place = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
    BigDecimal usual = unit.reach().multiply(place);
    if (!quantity.approximate()) {
      return usual;
    }
    return usual.add(number.multiply(TENTH).max(place.multiply(HALF)).add(place.multiply(HALF)));
  }
}
