package org.factlint.compare.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Calculation;
import org.factlint.compare.Calculation.Operation;
import org.factlint.compare.Reading;
import org.factlint.value.AmountInterval;

/** Holds each part against its whole. */
final class Subsets {
  private final Amounts amounts;

  Subsets(Amounts amounts) {
    this.amounts = amounts;
  }

  List<Calculation> of(Breakdown breakdown) {
    List<Calculation> subsets = new ArrayList<>();
    for (Reading whole : amounts.amountsOf(breakdown.whole())) {
      for (Reading part : breakdown.parts()) {
        if (Amounts.sameKind(part, whole) && Amounts.oneVoice(List.of(part, whole))) {
          subsets.add(subset(part, whole));
        }
      }
    }
    return subsets;
  }

  private Calculation subset(Reading part, Reading whole) {
    AmountInterval of = amounts.interval(part);
    AmountInterval all = amounts.interval(whole);
    String words = Worked.number(part, of) + " of " + Worked.number(whole, all);
    return new Worked(Operation.SUBSET, whole, List.of(part))
        .calculation(new Worked.Result(of, all, words, true, true));
  }
}
