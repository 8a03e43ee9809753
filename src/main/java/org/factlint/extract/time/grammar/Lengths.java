package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.grammar.Amounts.Amount;
import org.factlint.extract.time.grammar.Lengths.Length.Limit;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Lengths of time: “three weeks”, “about a year and a half”, “more than 48 hours”. */
final class Lengths {
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "barely",
          "just");
  private static final int HOURS = 24;

  private Lengths() {}

  /**
   * A length.
   *
   * @param count how many units
   * @param unit what is counted
   * @param limit whether it is meant as a limit
   * @param rough whether the number is “about”
   * @param counted whether a number stands there, and not “a”
   * @param plural whether the unit is in the plural
   */
  record Length(
      int count,
      CalendarUnit unit,
      Limit limit,
      boolean rough,
      boolean counted,
      boolean plural,
      int end) {

    /** Whether more or less than the length is meant. */
    enum Limit {
      NONE,
      MORE,
      LESS
    }
  }

  static @Nullable Length read(Tokens tokens, int at) {
    Limit limit = limit(tokens, at);
    int start = at + width(tokens, at, limit);
    boolean about = limit == Limit.NONE && tokens.isOneOf(start, ABOUT);
    start = about ? start + 1 : start;
    if (tokens.is(start, "half") && (tokens.is(start + 1, "a") || tokens.is(start + 1, "an"))) {
      return half(tokens, start + 2, limit, about);
    }
    Amount amount = Amounts.read(tokens, start);
    if (amount == null) {
      return null;
    }
    boolean halves = tokens.follow(amount.end(), "and", "a", "half");
    int unitAt = halves ? amount.end() + 3 : amount.end();
    if (tokens.is(unitAt, "full") || tokens.is(unitAt, "whole") || tokens.is(unitAt, "long")) {
      unitAt++;
    }
    Named<CalendarUnit> unit = Names.unit(tokens, unitAt);
    if (unit == null) {
      return null;
    }
    boolean after = tokens.follow(unit.end(), "and", "a", "half");
    boolean counted = !(tokens.is(start, "a") || tokens.is(start, "an")) || amount.rough();
    Length whole =
        new Length(
            amount.count(),
            unit.value(),
            limit,
            about || amount.rough(),
            counted,
            Names.pluralUnit(tokens, unitAt),
            after ? unit.end() + 3 : unit.end());
    return halves || after ? withHalf(whole) : inDays(whole);
  }

  private static Limit limit(Tokens tokens, int at) {
    if (tokens.follow(at, "more", "than")
        || tokens.is(at, "over")
        || tokens.follow(at, "at", "least")) {
      return Limit.MORE;
    }
    boolean less = tokens.follow(at, "less", "than") || tokens.is(at, "under");
    return less || tokens.follow(at, "fewer", "than") ? Limit.LESS : Limit.NONE;
  }

  private static int width(Tokens tokens, int at, Limit limit) {
    if (limit == Limit.NONE) {
      return 0;
    }
    return tokens.is(at, "over") || tokens.is(at, "under") ? 1 : 2;
  }

  private static @Nullable Length half(Tokens tokens, int at, Limit limit, boolean about) {
    Named<CalendarUnit> unit = Names.unit(tokens, at);
    return unit == null
        ? null
        : withHalf(new Length(0, unit.value(), limit, about, true, false, unit.end()));
  }

  /** Half a unit more, in the next smaller unit. */
  private static Length withHalf(Length length) {
    int count = length.count();
    return switch (length.unit()) {
      case YEAR -> in(length, CalendarUnit.MONTH, 12 * count + 6, length.rough());
      case DECADE -> in(length, CalendarUnit.YEAR, 10 * count + 5, length.rough());
      case CENTURY -> in(length, CalendarUnit.YEAR, 100 * count + 50, length.rough());
      case MONTH -> in(length, CalendarUnit.WEEK, 4 * count + 2, true);
      case WEEK -> in(length, CalendarUnit.DAY, 7 * count + 3, true);
      default -> in(length, length.unit(), count, true);
    };
  }

  /** “48 hours” are two days. */
  private static Length inDays(Length length) {
    boolean days = length.unit() == CalendarUnit.HOUR && length.count() % HOURS == 0;
    return days
        ? in(length, CalendarUnit.DAY, length.count() / HOURS, length.rough())
        : length.unit().withinDay() ? in(length, length.unit(), length.count(), true) : length;
  }

  private static Length in(Length length, CalendarUnit unit, int count, boolean rough) {
    return new Length(
        count, unit, length.limit(), rough, length.counted(), length.plural(), length.end());
  }
}
