package org.factlint.compare.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Calculation;
import org.factlint.compare.Calculation.Operation;
import org.factlint.compare.Reading;
import org.factlint.value.AmountInterval;
import org.jspecify.annotations.Nullable;

/** Takes a part as a percentage of its whole. */
final class Shares {
  private static final int HUNDREDTHS = 2;
  private final Amounts amounts;

  Shares(Amounts amounts) {
    this.amounts = amounts;
  }

  List<Calculation> of(Breakdown breakdown) {
    List<Calculation> shares = new ArrayList<>();
    for (Reading share : breakdown.parts()) {
      if (Amounts.percent(share)) {
        for (Reading whole : amounts.amountsOf(breakdown.whole())) {
          for (Reading part : parts(share, breakdown)) {
            share(share, whole, part, shares);
          }
        }
      }
    }
    return shares;
  }

  /** The same part as a number: the source's own, or else those of other sources. */
  private List<Reading> parts(Reading share, Breakdown breakdown) {
    List<Reading> own =
        breakdown.parts().stream()
            .filter(part -> !Amounts.percent(part))
            .filter(part -> Amounts.slot(part).equals(Amounts.slot(share)))
            .toList();
    return own.isEmpty()
        ? amounts.elsewhere(share).stream().filter(part -> !Amounts.percent(part)).toList()
        : own;
  }

  private void share(Reading share, Reading whole, Reading part, List<Calculation> shares) {
    AmountInterval percent = amounts.interval(share);
    AmountInterval all = amounts.interval(whole);
    boolean positive = percent.notNegative() && all.notNegative();
    if (!Amounts.alike(part, whole)
        || !positive
        || !Amounts.oneVoice(List.of(share, whole, part))) {
      return;
    }
    AmountInterval worked = percent.times(all).movePointLeft(HUNDREDTHS);
    AmountInterval expected = amounts.interval(part);
    String left = Worked.number(share, percent) + "% of " + Worked.number(whole, all);
    String words =
        Worked.equation(left, named(share, whole), worked, expected, Worked.number(part, expected));
    shares.add(
        new Worked(Operation.SHARE, part, List.of(share, whole))
            .calculation(new Worked.Result(worked, expected, words, true, true)));
  }

  private static @Nullable BigDecimal named(Reading share, Reading whole) {
    BigDecimal percent = Amounts.amount(share).quantity().amount();
    BigDecimal all = Amounts.amount(whole).quantity().amount();
    return percent == null || all == null ? null : percent.multiply(all).movePointLeft(HUNDREDTHS);
  }
}
