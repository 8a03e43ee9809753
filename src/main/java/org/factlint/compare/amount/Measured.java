package org.factlint.compare.amount;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.compare.Reading;
import org.factlint.value.InvalidValueException;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode;
import org.factlint.value.UnitCode.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The amount of a claim, with its period taken out of the unit or out of the words for the measure,
 * so that rates and totals of one thing are amounts in one unit.
 *
 * <p>A rate is written in one of two ways. UCUM has units by time: {@code ucum:[bbl_us]/d}; what is
 * counted stands in braces, {@code ucum:{passenger}/a}, and is read as {@code count:passenger}.
 * Money has no such units: there {@code qualifiers.measure} names the period, as in “salary per
 * month”. A change is a claim whose measure is one of a few words, such as “rise” or “decline”.
 *
 * @param quantity the amount, without a period
 * @param per the period; null for a total or a level
 * @param measure what is measured, in lower case and without the period; empty if it is not said
 */
public record Measured(Quantity quantity, @Nullable RatePeriod per, String measure) {
  private static final Pattern BY_TIME = Pattern.compile("(?<what>.+)/(?<period>h|d|wk|mo|a)");
  private static final Pattern COUNTED = Pattern.compile("\\{(?<noun>[^{}]+)}");
  private static final Set<String> RISES = Set.of("rise", "increase", "growth", "gain");
  private static final Set<String> FALLS =
      Set.of("fall", "decrease", "decline", "drop", "loss", "reduction");

  /** Which way something is said to have changed. */
  public enum Trend {
    /** It has become more. */
    RISE,
    /** It has become less. */
    FALL;

    /**
     * The word for readers.
     *
     * @return “a rise” or “a fall”
     */
    public String words() {
      return this == RISE ? "a rise" : "a fall";
    }
  }

  /**
   * Reads the amount of a claim.
   *
   * @param reading the claim
   * @return its amount, if it states one
   */
  public static Optional<Measured> of(Reading reading) {
    Quantity quantity = reading.claim().statement().quantity();
    return quantity == null ? Optional.empty() : Optional.of(of(quantity, words(reading.claim())));
  }

  private static Measured of(Quantity quantity, String words) {
    UnitCode unit = quantity.unitCode();
    RatePeriod named = RatePeriod.named(words).orElse(null);
    String measure = RatePeriod.without(words);
    if (unit.scheme() != Scheme.UCUM || unit.code().indexOf('/') <= 0) {
      return new Measured(quantity, named, measure);
    }
    Matcher byTime = BY_TIME.matcher(unit.code());
    if (byTime.matches()) {
      RatePeriod period = RatePeriod.ofUcum(byTime.group("period")).orElseThrow();
      UnitCode base = base(byTime.group("what"), period);
      if (base != null) {
        return new Measured(in(quantity, base), period, measure);
      }
    }
    return new Measured(quantity, named, measure);
  }

  /** Kilometres per hour are a speed, not an hourly rate of kilometres. */
  private static @Nullable UnitCode base(String what, RatePeriod period) {
    Matcher counted = COUNTED.matcher(what);
    try {
      if (counted.matches()) {
        String noun = counted.group("noun").toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        return new UnitCode(Scheme.COUNT, noun);
      }
      return period == RatePeriod.HOUR ? null : new UnitCode(Scheme.UCUM, what);
    } catch (InvalidValueException noUnitByItself) {
      return null;
    }
  }

  private static Quantity in(Quantity quantity, UnitCode unit) {
    return new Quantity(
        quantity.amount(),
        quantity.min(),
        quantity.max(),
        quantity.approximate(),
        unit,
        quantity.text());
  }

  private static String words(Claim claim) {
    String measure = claim.qualifiers().measure();
    return measure == null ? "" : measure.toLowerCase(Locale.ROOT).strip();
  }

  /**
   * Which way a claim says that something has changed.
   *
   * @param reading the claim
   * @return the way, if its measure is a change
   */
  public static Optional<Trend> trend(Reading reading) {
    String measure = words(reading.claim());
    if (RISES.contains(measure)) {
      return Optional.of(Trend.RISE);
    }
    return FALLS.contains(measure) ? Optional.of(Trend.FALL) : Optional.empty();
  }

  /**
   * Whether both name the same number, whatever it counts.
   *
   * @param other the other
   * @return true if both name a number, and it is the same
   */
  public boolean sameNumber(Measured other) {
    return quantity.amount() != null
        && other.quantity.amount() != null
        && quantity.amount().compareTo(other.quantity.amount()) == 0;
  }

  /**
   * The amount for readers.
   *
   * @return for example “$2,500 per month”
   */
  public String words() {
    return quantity.words() + (per == null ? "" : " per " + per.word());
  }
}
