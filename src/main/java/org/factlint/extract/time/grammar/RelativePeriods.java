package org.factlint.extract.time.grammar;

import java.time.Month;
import java.util.Set;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Chosen;
import org.factlint.extract.time.meaning.Comparative;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.MonthDate;
import org.factlint.extract.time.meaning.RelativeUnit;
import org.factlint.extract.time.meaning.UnitOf;
import org.factlint.extract.time.meaning.Weekend;
import org.factlint.extract.time.meaning.Which;
import org.factlint.extract.time.meaning.Window;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Units told by their place beside now: “last week”, “this year”, “the year before last”, “next
 * May”, “earlier this month”, “the weekend”, “the week of 10 April”.
 */
final class RelativePeriods implements Family {
  private static final Set<String> SORTS =
      Set.of(
          "calendar",
          "fiscal",
          "financial",
          "working",
          "business",
          "academic",
          "school",
          "election");
  private static final Set<String> OPENING =
      Set.of("of", "starting", "beginning", "commencing", "containing", "ending");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Match comparative = comparative(parse, at);
    if (comparative != null) {
      return comparative;
    }
    Match around = around(parse, at);
    if (around != null) {
      return around;
    }
    Match beyond = beyond(tokens, at);
    if (beyond != null) {
      return beyond;
    }
    Named<Which> which = WhichWords.read(tokens, at);
    return which == null ? weekend(tokens, at) : chosen(tokens, at, which);
  }

  private static @Nullable Match chosen(Tokens tokens, int at, Named<Which> which) {
    int next = tokens.isOneOf(which.end(), SORTS) ? which.end() + 1 : which.end();
    Named<CalendarUnit> unit = Names.unit(tokens, next);
    if (unit != null && !Names.pluralUnit(tokens, next)) {
      return Narratives.story(tokens, at, which.end()) || unit.value().withinDay()
          ? null
          : Match.sure(unit(tokens, at, which, unit.value()), unit.end());
    }
    Named<Month> month = Names.month(tokens, which.end());
    boolean named = month != null && (month.plain() || tokens.capital(which.end()));
    boolean day = month != null && tokens.width(month.end()) > 0;
    return month == null || !named || day
        ? null
        : Match.sure(new Chosen(which.value(), MonthDate.of(month.value())), month.end());
  }

  /** “Over the past year” is the twelve months before, and “last year” that of the calendar. */
  private static Meaning unit(Tokens tokens, int at, Named<Which> which, CalendarUnit unit) {
    if (unit == CalendarUnit.WEEKEND && which.value() == Which.LAST) {
      return new Chosen(Which.LAST, Weekend.WEEKEND);
    }
    boolean past = tokens.is(which.end() - 1, "past");
    boolean article = tokens.is(at, "the");
    boolean span = past || (article && which.value() == Which.LAST);
    return span && unit.compareTo(CalendarUnit.DAY) > 0
        ? new Window(-1, unit, false, false)
        : new RelativeUnit(unit, WhichWords.shift(which.value()));
  }

  /** “The week before last”, “the year after next”. */
  private static @Nullable Match beyond(Tokens tokens, int at) {
    int start = tokens.is(at, "the") ? at + 1 : at;
    Named<CalendarUnit> unit = Names.unit(tokens, start);
    if (unit == null || unit.value().withinDay()) {
      return null;
    }
    if (tokens.follow(unit.end(), "before", "last")) {
      return Match.sure(new RelativeUnit(unit.value(), -2), unit.end() + 2);
    }
    return tokens.follow(unit.end(), "after", "next")
        ? Match.sure(new RelativeUnit(unit.value(), 2), unit.end() + 2)
        : null;
  }

  /** “Earlier this month”, “later in the year”. */
  private static @Nullable Match comparative(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    boolean later = tokens.is(at, "later");
    if (!later && !tokens.is(at, "earlier")) {
      return null;
    }
    int next = tokens.is(at + 1, "on") ? at + 2 : at + 1;
    boolean link = tokens.is(next, "in") || tokens.is(next, "during");
    int start = link ? next + 1 : next;
    if (!tokens.is(start, "this") && !(link && tokens.is(start, "the"))) {
      return exact(parse, start);
    }
    Named<CalendarUnit> unit = Names.unit(tokens, start + 1);
    return unit == null || unit.value().compareTo(CalendarUnit.DAY) <= 0
        ? exact(parse, start)
        : Match.sure(new Comparative(later, unit.value()), unit.end());
  }

  /** “Earlier today”, “later on Friday”: the day. */
  private static @Nullable Match exact(Parse parse, int at) {
    int next = parse.tokens().is(at, "on") ? at + 1 : at;
    Match day = parse.point(next);
    return day == null || !day.sure() || day.meaning().grain() != CalendarUnit.DAY ? null : day;
  }

  private static @Nullable Match weekend(Tokens tokens, int at) {
    int start = tokens.is(at, "the") ? at + 1 : at;
    boolean here = start > at && tokens.is(start, "weekend");
    return here ? new Match(Weekend.WEEKEND, start + 1, !tokens.is(at - 1, "of")) : null;
  }

  /** “The week of 10 April”, “the week commencing on Monday”, “w/c 4 February”. */
  private static @Nullable Match around(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    int start = tokens.is(at, "the") ? at + 1 : at;
    boolean initials = tokens.follow(start, "w", "/", "c") || tokens.follow(start, "w", "/", "e");
    Named<CalendarUnit> unit = Names.unit(tokens, start);
    if (!initials && (unit == null || !tokens.isOneOf(start + 1, OPENING))) {
      return null;
    }
    int next = initials ? start + 3 : start + 2;
    next = tokens.is(next, "on") || tokens.is(next, "from") ? next + 1 : next;
    Match day = parse.point(next);
    CalendarUnit whole = unit == null ? CalendarUnit.WEEK : unit.value();
    boolean weekly = whole == CalendarUnit.WEEK || whole == CalendarUnit.WEEKEND;
    return day == null || !weekly || day.meaning().grain() != CalendarUnit.DAY
        ? null
        : Match.sure(new UnitOf(whole).of(day.meaning()), day.end());
  }
}
