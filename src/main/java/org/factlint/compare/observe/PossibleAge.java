package org.factlint.compare.observe;

import java.time.LocalDate;
import java.time.Period;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.jspecify.annotations.Nullable;

/**
 * How old one can be on a day if born on another, over all days that the two may mean.
 *
 * @param least the fewest completed years; negative if perhaps not yet born
 * @param most the most completed years; negative if certainly not yet born
 * @param born the birth
 * @param day the day
 */
record PossibleAge(int least, int most, TimeExpression born, TimeExpression day) {

  /** The ages that are possible; null where a time has no first or last day. */
  static @Nullable PossibleAge of(
      TimeExpression born, TimeExpression day, TimeTolerance tolerance) {
    LocalDate firstBirth = born.beginning(tolerance).first();
    LocalDate lastBirth = born.ending(tolerance).last();
    LocalDate first = day.beginning(tolerance).first();
    LocalDate last = day.ending(tolerance).last();
    if (firstBirth == null || lastBirth == null || first == null || last == null) {
      return null;
    }
    return new PossibleAge(years(lastBirth, first), years(firstBirth, last), born, day);
  }

  private static int years(LocalDate birth, LocalDate day) {
    return day.isBefore(birth) ? -1 : Period.between(birth, day).getYears();
  }

  boolean meets(YearSpan stated) {
    return stated.least() <= most && least <= stated.most();
  }

  /** The reckoning, in words that a stated age may contradict. */
  String words() {
    return "born: " + born.words() + ", hence " + ages() + when();
  }

  private String when() {
    boolean oneDay = day.precision() == Precision.DAY;
    return (oneDay ? " on " : day.interval() ? " " : " in ") + day.words();
  }

  private String ages() {
    int first = Math.max(0, least);
    if (most < 0) {
      return "not yet born";
    }
    return switch (most - first) {
      case 0 -> Integer.toString(most);
      case 1 -> first + " or " + most;
      default -> first + " to " + most;
    };
  }
}
