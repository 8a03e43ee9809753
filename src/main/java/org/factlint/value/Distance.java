package org.factlint.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two values are, and which way.
 *
 * @param amount how many units lie between them, not negative
 * @param unit the unit of the amount
 * @param direction how the first stands to the second
 * @param about whether the amount is rounded: the values have different precisions, or no whole
 *     number of units
 * @param unitCode what an {@link Unit#AMOUNT} is counted or measured in
 */
public record Distance(
    BigDecimal amount, Unit unit, Direction direction, boolean about, @Nullable UnitCode unitCode) {

  private static final List<String> SMALL =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** What is counted. */
  public enum Unit {
    /** Minutes, within a day. */
    MINUTES,
    /** Calendar days. */
    DAYS,
    /** Calendar months. */
    MONTHS,
    /** Calendar years. */
    YEARS,
    /** The amounts of quantities. */
    AMOUNT
  }

  /** How the first value stands to the second. */
  public enum Direction {
    /** The first is earlier, or smaller. */
    LESS,
    /** The first is later, or larger. */
    GREATER;

    /**
     * Turns the direction round.
     *
     * @return the other direction
     */
    public Direction inverse() {
      return this == LESS ? GREATER : LESS;
    }
  }

  /**
   * Keeps one representation of equal amounts.
   *
   * @param amount how many units
   * @param unit the unit of the amount
   * @param direction which way
   * @param about whether the amount is rounded
   * @param unitCode the unit of an amount that is no time, or null
   */
  public Distance {
    amount = DecimalAmount.plain(amount.stripTrailingZeros());
  }

  /**
   * An exact distance in time, or between bare numbers.
   *
   * @param amount how many units lie between the two
   * @param unit the unit of the amount
   * @param direction how the first stands to the second
   */
  public Distance(BigDecimal amount, Unit unit, Direction direction) {
    this(amount, unit, direction, false, null);
  }

  /**
   * Turns the distance round.
   *
   * @return the distance as seen from the second value
   */
  public Distance inverse() {
    return new Distance(amount, unit, direction.inverse(), about, unitCode);
  }

  /**
   * Says the distance in words, as in “the two are … apart”.
   *
   * @return for example “one day”, “two years”, “about 14 months”, “1.5”, “$1 million”
   */
  public String words() {
    return (about ? "about " : "") + measure();
  }

  private String measure() {
    if (unit == Unit.AMOUNT && unitCode != null) {
      return unitCode.withAmount(amount);
    }
    if (unit == Unit.AMOUNT) {
      return DecimalAmount.words(amount);
    }
    String plural = unit.name().toLowerCase(Locale.ROOT);
    boolean one = amount.compareTo(BigDecimal.ONE) == 0;
    return number() + " " + (one ? plural.substring(0, plural.length() - 1) : plural);
  }

  private String number() {
    boolean small = amount.scale() <= 0 && amount.compareTo(BigDecimal.TEN) < 0;
    return small ? SMALL.get(amount.intValueExact()) : DecimalAmount.words(amount);
  }
}
