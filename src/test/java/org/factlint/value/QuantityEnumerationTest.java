package org.factlint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.factlint.value.UnitCode.Scheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the relations of quantities against a listing of every fortieth, over all pairs. */
class QuantityEnumerationTest {
  private static final int STEPS = 40;
  private static final int LARGEST = 1200 * STEPS;
  private static final int BELOW = 5 * STEPS;
  private static final UnitCode JOBS = new UnitCode(Scheme.COUNT, "job");
  private static final UnitCode KM = new UnitCode(Scheme.UCUM, "km");

  private static final List<String> AMOUNTS =
      List.of(
          "0", "3", "11", "12", "40", "41", "60", "61", "99", "100", "101", "105", "110", "295",
          "300", "304", "305", "310", "333", "900", "1000");
  private static final List<String> DECIMALS = List.of("11.5", "11.6", "11.4", "41.0", "300.5");

  /** A bound that is missing is written as a dash. */
  private static final List<String> BOUNDS =
      List.of("300 -", "- 300", "295 305", "300 300", "290 310", "- 41", "41 -", "306 -", "- 294");

  private record Case(Quantity quantity, Enumerated amounts) {}

  @Test
  void every_pair_of_counts_stands_as_its_amounts_do() {
    assertAllPairs(cases(JOBS, AMOUNTS));
  }

  @Test
  void every_pair_of_measures_stands_as_its_amounts_do() {
    List<String> amounts = new ArrayList<>(AMOUNTS);
    amounts.addAll(DECIMALS);
    assertAllPairs(cases(KM, amounts));
  }

  private static void assertAllPairs(List<Case> cases) {
    for (Case a : cases) {
      for (Case b : cases) {
        ValueRelation relation = a.quantity().relationTo(b.quantity(), QuantityTolerance.STANDARD);
        assertThat(Enumerated.name(relation))
            .as("%s against %s", a.quantity().words(), b.quantity().words())
            .isEqualTo(a.amounts().relationTo(b.amounts()));
        assertThat(relation.inverse())
            .isEqualTo(b.quantity().relationTo(a.quantity(), QuantityTolerance.STANDARD));
      }
    }
  }

  private static List<Case> cases(UnitCode unit, List<String> amounts) {
    List<Case> cases = new ArrayList<>();
    for (String amount : amounts) {
      cases.add(amountCase(amount, unit, false));
      cases.add(amountCase(amount, unit, true));
    }
    for (String bounds : BOUNDS) {
      cases.add(boundsCase(bounds, unit, false));
      cases.add(boundsCase(bounds, unit, true));
    }
    return cases;
  }

  private static Case amountCase(String text, UnitCode unit, boolean about) {
    BigDecimal amount = new BigDecimal(text);
    int place = place(text, unit);
    int value = steps(text);
    BitSet stated = amounts(n -> n == value);
    // What is written to a place is what a half of the place, added, carries to no other digit.
    BitSet rounded =
        place == 0 ? stated : amounts(n -> 2 * n >= 2 * value - place && 2 * n < 2 * value + place);
    int whole = place == 0 ? STEPS : place;
    BitSet near = amounts(n -> 10 * Math.abs(n - value) <= value || Math.abs(n - value) <= whole);
    BitSet allowed = about ? near : rounded;
    Quantity quantity = new Quantity(amount, null, null, about, unit, null);
    return new Case(quantity, new Enumerated(stated, allowed, false));
  }

  /** The last place meant, in steps; 0 for an exact count. */
  private static int place(String text, UnitCode unit) {
    int point = text.indexOf('.');
    if (point >= 0) {
      return STEPS / 10;
    }
    int zeros = text.length() - text.replaceAll("0+$", "").length();
    int beyondTwoDigits = Math.max(0, text.length() - 2);
    int places = text.equals("0") ? 0 : Math.min(zeros, beyondTwoDigits);
    boolean exact = unit.equals(JOBS) && places == 0;
    return exact ? 0 : STEPS * BigInteger.TEN.pow(places).intValueExact();
  }

  private static Case boundsCase(String text, UnitCode unit, boolean about) {
    String[] ends = text.split(" ", 2);
    int low = ends[0].equals("-") ? -BELOW : steps(ends[0]);
    int high = ends[1].equals("-") ? LARGEST : steps(ends[1]);
    int widenedHigh = ends[1].equals("-") ? LARGEST : high * 11 / 10;
    BitSet stated = amounts(n -> n >= low && n <= high);
    int widenedLow = ends[0].equals("-") ? -BELOW : low * 9 / 10;
    BitSet widened = amounts(n -> n >= widenedLow && n <= widenedHigh);
    Quantity quantity = new Quantity(null, bound(ends[0]), bound(ends[1]), about, unit, null);
    return new Case(quantity, new Enumerated(stated, about ? widened : stated, false));
  }

  private static @Nullable BigDecimal bound(String text) {
    return text.equals("-") ? null : new BigDecimal(text);
  }

  private static int steps(String text) {
    return new BigDecimal(text).multiply(BigDecimal.valueOf(STEPS)).intValueExact();
  }

  /** From some way below zero, so that a bit is an amount above that. */
  private static BitSet amounts(IntPredicate allowed) {
    BitSet result = new BitSet();
    IntStream.rangeClosed(-BELOW, LARGEST)
        .filter(allowed)
        .forEach(amount -> result.set(amount + BELOW));
    return result;
  }
}
