package org.factlint.compare.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.compare.Calculation;
import org.factlint.compare.Calculation.Operation;
import org.factlint.compare.Reading;
import org.factlint.value.AmountInterval;
import org.jspecify.annotations.Nullable;

/** Adds the parts of a whole. */
final class Sums {
  private final Amounts amounts;
  private final Listing listing;

  Sums(Amounts amounts, Listing listing) {
    this.amounts = amounts;
    this.listing = listing;
  }

  List<Calculation> of(Breakdown breakdown) {
    List<Calculation> sums = new ArrayList<>();
    for (Reading whole : amounts.amountsOf(breakdown.whole())) {
      add(breakdown, whole, sums);
    }
    return sums;
  }

  private void add(Breakdown breakdown, Reading whole, List<Calculation> sums) {
    List<Reading> parts =
        breakdown.parts().stream()
            .filter(part -> part.predicate().equals(whole.predicate()))
            .filter(part -> Amounts.sameKind(part, whole))
            .toList();
    Map<String, List<Reading>> bySlot = bySlot(parts);
    AmountInterval expected = amounts.interval(whole);
    boolean onePartIsTooLarge =
        parts.stream().anyMatch(part -> expected.below(amounts.interval(part)));
    if (bySlot.size() < 2 || onePartIsTooLarge || !oneVoice(whole, parts)) {
      return;
    }
    AmountInterval sum = sum(bySlot);
    String left = String.join(" + ", bySlot.values().stream().map(this::number).toList());
    String words =
        Worked.equation(left, named(bySlot), sum, expected, Worked.number(whole, expected));
    boolean complete = listing.complete(breakdown, parts);
    sums.add(
        new Worked(Operation.SUM, whole, parts)
            .calculation(new Worked.Result(sum, expected, words, complete, complete)));
  }

  static boolean oneVoice(Reading whole, List<Reading> parts) {
    List<Reading> all = new ArrayList<>(parts);
    all.add(whole);
    return Amounts.oneVoice(all);
  }

  /** Two mentions of one part are one part. */
  private static Map<String, List<Reading>> bySlot(List<Reading> parts) {
    Map<String, List<Reading>> bySlot = new LinkedHashMap<>();
    for (Reading part : parts) {
      bySlot.computeIfAbsent(Amounts.slot(part), any -> new ArrayList<>()).add(part);
    }
    return bySlot;
  }

  private AmountInterval sum(Map<String, List<Reading>> bySlot) {
    AmountInterval sum = AmountInterval.exactly(BigDecimal.ZERO);
    for (List<Reading> mentions : bySlot.values()) {
      sum =
          sum.plus(
              mentions.stream().map(amounts::interval).reduce(AmountInterval::hull).orElseThrow());
    }
    return sum;
  }

  private String number(List<Reading> mentions) {
    return Worked.number(mentions.get(0), amounts.interval(mentions.get(0)));
  }

  private static @Nullable BigDecimal named(Map<String, List<Reading>> bySlot) {
    BigDecimal sum = BigDecimal.ZERO;
    for (List<Reading> mentions : bySlot.values()) {
      BigDecimal amount = Amounts.amount(mentions.get(0)).quantity().amount();
      if (amount == null) {
        return null;
      }
      sum = sum.add(amount);
    }
    return sum;
  }
}
