package org.factlint.compare.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.value.AmountInterval;

/**
 * The period of a rate: so much per month. How many days a month or a year has depends on which one
 * it is, so that their number is an interval; a year has twelve months, and a week seven days,
 * whichever it is.
 */
public enum RatePeriod {
  /** Per hour. */
  HOUR("h", 1, 1),
  /** Per day. */
  DAY("d", 24, 24),
  /** Per week. */
  WEEK("wk", 168, 168),
  /** Per month, of 28 to 31 days. */
  MONTH("mo", 672, 744),
  /** Per year, of 365 or 366 days. */
  YEAR("a", 8760, 8784);

  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<!\\b(?:from|in|after|before|than) )\\b(?:per|an?|each|every)\\s+(?<noun>hour|day|week|month|year)\\b)"
              + "|\\b(?<adverb>hourly|daily|weekly|monthly|yearly|annual(?:ly)?|per annum)\\b",
          Pattern.CASE_INSENSITIVE);

  private final String code;
  private final int fewestHours;
  private final int mostHours;

  RatePeriod(String code, int fewestHours, int mostHours) {
    this.code = code;
    this.fewestHours = fewestHours;
    this.mostHours = mostHours;
  }

  /**
   * Finds a period by its UCUM code.
   *
   * @param code {@code h}, {@code d}, {@code wk}, {@code mo} or {@code a}
   * @return the period, if it is one
   */
  public static Optional<RatePeriod> ofUcum(String code) {
    for (RatePeriod period : values()) {
      if (period.code.equals(code)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  /**
   * Finds a period in what a claim calls its measure.
   *
   * @param measure for example “pay per month”, “annual cost”
   * @return the period, if the words name one
   */
  public static Optional<RatePeriod> named(String measure) {
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = WORDS.matcher(measure);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String noun = matcher.group("noun");
    String word = (noun == null ? matcher.group("adverb") : noun).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "hour", "hourly" -> Optional.of(HOUR);
      case "day", "daily" -> Optional.of(DAY);
      case "week", "weekly" -> Optional.of(WEEK);
      case "month", "monthly" -> Optional.of(MONTH);
      default -> Optional.of(YEAR);
    };
  }

  /**
   * What a claim measures, without the period.
   *
   * @param measure for example “pay per month”
   * @return for example “pay”; empty if nothing else is said
   */
  public static String without(String measure) {
    return measure.isEmpty()
        ? ""
        : WORDS.matcher(measure).replaceAll(" ").strip().replaceAll("\\s+", " ");
  }

  /**
   * How many of these a longer period has.
   *
   * @param longer a period that is not shorter
   * @return for example 12 months a year, 365 to 366 days a year
   * @throws IllegalArgumentException if the other is shorter
   */
  public AmountInterval per(RatePeriod longer) {
    if (compareTo(longer) > 0) {
      throw new IllegalArgumentException(longer + " is shorter than " + this);
    }
    if (this == longer) {
      return AmountInterval.exactly(BigDecimal.ONE);
    }
    if (this == MONTH) {
      return AmountInterval.exactly(MONTHS_A_YEAR);
    }
    BigDecimal hours = BigDecimal.valueOf(fewestHours);
    return AmountInterval.between(
        BigDecimal.valueOf(longer.fewestHours).divide(hours, 0, RoundingMode.FLOOR),
        BigDecimal.valueOf(longer.mostHours).divide(hours, 0, RoundingMode.CEILING));
  }

  /**
   * The word for readers.
   *
   * @return for example “month”
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
