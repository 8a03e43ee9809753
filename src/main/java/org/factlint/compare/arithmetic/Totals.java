package org.factlint.compare.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.compare.Calculation;
import org.factlint.compare.Calculation.Operation;
import org.factlint.compare.Reading;
import org.factlint.compare.amount.Measured;
import org.factlint.compare.amount.RatePeriod;
import org.factlint.value.AmountInterval;
import org.factlint.value.UnitCode;
import org.factlint.value.UnitCode.Scheme;
import org.jspecify.annotations.Nullable;

/** Multiplies a rate by how long it holds, where a total has both as its parts. */
final class Totals {
  private final Amounts amounts;

  Totals(Amounts amounts) {
    this.amounts = amounts;
  }

  List<Calculation> of(Breakdown breakdown) {
    List<Reading> rates = breakdown.parts().stream().filter(Totals::rate).toList();
    List<Reading> durations =
        breakdown.parts().stream().filter(part -> period(part).isPresent()).toList();
    List<Calculation> totals = new ArrayList<>();
    if (rates.size() == 1 && durations.size() == 1) {
      for (Reading total : amounts.amountsOf(breakdown.whole())) {
        total(rates.get(0), durations.get(0), total).ifPresent(totals::add);
      }
    }
    return totals;
  }

  private static boolean rate(Reading reading) {
    return Amounts.amount(reading).per() != null;
  }

  private static Optional<RatePeriod> period(Reading reading) {
    Measured measured = Amounts.amount(reading);
    UnitCode unit = measured.quantity().unitCode();
    return unit.scheme() == Scheme.UCUM && measured.per() == null
        ? RatePeriod.ofUcum(unit.code())
        : Optional.empty();
  }

  /** A rate for a longer period than the duration is counted in would have to be divided. */
  private Optional<Calculation> total(Reading rate, Reading duration, Reading total) {
    RatePeriod per = Amounts.amount(rate).per();
    RatePeriod counted = period(duration).orElseThrow();
    AmountInterval much = amounts.interval(rate);
    AmountInterval times = amounts.interval(duration);
    boolean fits =
        per != null
            && per.compareTo(counted) <= 0
            && Amounts.amount(total).per() == null
            && Amounts.alike(rate, total)
            && much.notNegative()
            && times.notNegative()
            && Amounts.oneVoice(List.of(rate, duration, total));
    return per == null || !fits
        ? Optional.empty()
        : Optional.of(total(rate, duration, total, per.per(counted)));
  }

  private Calculation total(Reading rate, Reading duration, Reading total, AmountInterval periods) {
    AmountInterval worked = amounts.interval(rate).times(periods).times(amounts.interval(duration));
    AmountInterval expected = amounts.interval(total);
    String left = Amounts.amount(rate).words() + " × " + Amounts.amount(duration).words();
    String words =
        Worked.equation(
            left, named(rate, duration, periods), worked, expected, Worked.number(total, expected));
    return new Worked(Operation.RATE, total, List.of(rate, duration))
        .calculation(new Worked.Result(worked, expected, words, true, true));
  }

  private static @Nullable BigDecimal named(
      Reading rate, Reading duration, AmountInterval periods) {
    BigDecimal much = Amounts.amount(rate).quantity().amount();
    BigDecimal times = Amounts.amount(duration).quantity().amount();
    BigDecimal exactly = periods.low();
    boolean known = exactly != null && AmountInterval.exactly(exactly).equals(periods);
    return much == null || times == null || exactly == null || !known
        ? null
        : much.multiply(times).multiply(exactly);
  }
}
