package org.factlint.extract.time.grammar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Set;
import org.factlint.extract.time.meaning.DayOfMonth;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.MonthDate;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Numbers;
import org.factlint.extract.time.word.Numbers.Read;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month: “5 May 2024”, “Tuesday, January 30”, “the fifth of May”, “May
 * 2024”, “May”; and days of a month that is not named: “Wednesday the 13th”.
 */
final class MonthDates implements Family {
  private static final int DAYS = 31;

  /** Months that people are called by, and what stands before people more often than months. */
  private static final Set<String> GIVEN = Set.of("jan", "april", "may", "june", "august");

  private static final Set<String> BEFORE_PEOPLE = Set.of("by", "from", "to", "with", "of", "for");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Named<DayOfWeek> weekday = Names.weekday(tokens, at);
    if (weekday == null) {
      return date(parse, at, null);
    }
    int next = tokens.is(weekday.end(), ",") ? weekday.end() + 1 : weekday.end();
    // “On Tuesday the 3 May deadline” and “Tuesday, 5 May” differ by what follows only; news has
    // the latter.
    Match date = date(parse, next, weekday.value());
    return date == null ? dayOfMonth(tokens, weekday.end(), weekday.value()) : date;
  }

  private static @Nullable Match date(Parse parse, int at, @Nullable DayOfWeek weekday) {
    Tokens tokens = parse.tokens();
    int start = tokens.is(at, "the") ? at + 1 : at;
    Match dayFirst = dayFirst(parse, start, weekday);
    if (dayFirst != null) {
      return dayFirst;
    }
    Match monthFirst = monthFirst(parse, at, weekday);
    return monthFirst != null || weekday != null ? monthFirst : dayAlone(tokens, at);
  }

  private static @Nullable Match dayFirst(Parse parse, int at, @Nullable DayOfWeek weekday) {
    Tokens tokens = parse.tokens();
    Read day = day(tokens, at);
    if (day == null) {
      return null;
    }
    int next = tokens.is(day.end(), "day") ? day.end() + 1 : day.end();
    if (tokens.is(next, "of")) {
      next = tokens.is(next + 1, "the") ? next + 2 : next + 1;
    }
    if (tokens.is(next, "month") && tokens.is(next + 1, "of")) {
      next += 2;
    }
    Named<Month> month = Names.month(tokens, next);
    return month == null || !fits(month.value(), day.value())
        ? null
        : withYear(parse, new MonthDate(month.value(), day.value(), weekday), month.end(), true);
  }

  private static @Nullable Match monthFirst(Parse parse, int at, @Nullable DayOfWeek weekday) {
    Tokens tokens = parse.tokens();
    int start = tokens.follow(at, "the", "month", "of") ? at + 3 : at;
    Named<Month> month = Names.month(tokens, start);
    if (month == null) {
      return null;
    }
    int next = tokens.is(month.end(), "the") ? month.end() + 1 : month.end();
    Read day = day(tokens, next);
    if (day != null && fits(month.value(), day.value()) && !counts(tokens, day)) {
      return withYear(parse, new MonthDate(month.value(), day.value(), weekday), day.end(), true);
    }
    if (weekday != null) {
      return null;
    }
    boolean name = tokens.word(month.end()) && tokens.capital(month.end());
    boolean alone = month.plain() && tokens.capital(start) && !name;
    boolean sure = start > at || alone || cued(tokens, start, name);
    return withYear(parse, MonthDate.of(month.value()), month.end(), sure);
  }

  /** A verb and a name are spelled like it: “may”, “April Jones”. */
  private static boolean cued(Tokens tokens, int at, boolean name) {
    boolean weak = tokens.is(at - 1, "(") || tokens.is(at - 1, "and");
    boolean infinitive = tokens.is(at - 1, "to") && !tokens.capital(at);
    boolean person = name && tokens.isOneOf(at, GIVEN) && tokens.isOneOf(at - 1, BEFORE_PEOPLE);
    return Cues.before(tokens, at)
        && !infinitive
        && !person
        && !(weak && (name || !tokens.capital(at)));
  }

  /** “May 12 people” counts people, and “March 1,500” is no date either. */
  private static boolean counts(Tokens tokens, Read day) {
    return tokens.is(day.end(), "percent")
        || tokens.is(day.end(), "%")
        || tokens.is(day.end(), "million")
        || tokens.is(day.end(), "people");
  }

  private static @Nullable Match withYear(Parse parse, MonthDate date, int end, boolean sure) {
    Match year = Years.after(parse, end);
    return year == null
        ? new Match(date, end, sure)
        : Match.sure(new InYear(date, year.meaning()), year.end());
  }

  /** “The 18th”: only where nothing follows that it would be the 18th of. */
  private static @Nullable Match dayAlone(Tokens tokens, int at) {
    if (!tokens.is(at, "the") || tokens.number(at + 1) < 0) {
      return null;
    }
    Read day = Numbers.ordinal(tokens, at + 1);
    boolean ends = day != null && (!tokens.word(day.end()) || Closing.word(tokens, day.end()));
    return day == null || !ends || day.value() > DAYS
        ? null
        : new Match(new DayOfMonth(day.value(), null), day.end(), onDay(tokens, at));
  }

  private static boolean onDay(Tokens tokens, int at) {
    return tokens.is(at - 1, "on")
        || tokens.is(at - 1, "until")
        || tokens.is(at - 1, "by")
        || tokens.is(at - 1, "since");
  }

  /** “Wed 13th”, “Monday the 13th”. */
  private static @Nullable Match dayOfMonth(Tokens tokens, int at, DayOfWeek weekday) {
    int next = tokens.is(at, ",") ? at + 1 : at;
    int start = tokens.is(next, "the") ? next + 1 : next;
    Read day = tokens.number(start) < 0 ? null : Numbers.ordinal(tokens, start);
    boolean ends = day != null && (!tokens.word(day.end()) || Closing.word(tokens, day.end()));
    return day == null || !ends || day.value() > DAYS
        ? null
        : Match.sure(new DayOfMonth(day.value(), weekday), day.end());
  }

  /** A day in any spelling: “5”, “5th”, “fifth”, “twenty-five”. */
  static @Nullable Read day(Tokens tokens, int at) {
    Read ordinal = Numbers.ordinal(tokens, at);
    if (ordinal != null) {
      return ordinal;
    }
    int digits = tokens.number(at);
    if (digits >= 0) {
      boolean clock = tokens.is(at + 1, ":") && tokens.glued(at + 1) && tokens.width(at + 2) == 2;
      return tokens.width(at) <= 2 && !clock ? new Read(digits, at + 1) : null;
    }
    Read words = Numbers.small(tokens, at);
    boolean more =
        words != null && (tokens.is(words.end(), "thousand") || tokens.is(words.end(), "hundred"));
    return more ? null : words;
  }

  private static boolean fits(Month month, int day) {
    return day >= 1 && day <= month.maxLength();
  }
}
