package org.factlint.extract.time.grammar;

import java.time.Month;
import java.util.Set;
import org.factlint.extract.time.meaning.Between;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.DayOfMonth;
import org.factlint.extract.time.meaning.Fixed;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.MonthDate;
import org.factlint.extract.time.word.Numbers.Read;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** From one time to another: “from 2003 until 2007”, “between X and Y”, “May 5-7”, “5 to 7 May”. */
final class Ranges implements Family {
  private static final Set<String> TO =
      Set.of("to", "until", "till", "til", "through", "thru", "-", "–", "~");
  private static final Set<String> AND =
      Set.of("and", "to", "through", "until", "till", "-", "–", "~");
  private static final Set<String> LINKS = Set.of("the", "in", "on");

  /** “They moved the vote from Monday to Friday”: not a stretch, but two days. */
  private static final Set<String> MOVES =
      Set.of(
          "moved",
          "move",
          "moves",
          "moving",
          "postponed",
          "postpone",
          "delayed",
          "delay",
          "shifted",
          "rescheduled",
          "changed",
          "brought",
          "pushed",
          "advanced",
          "put",
          "deferred",
          "switched",
          "corrected");

  private static final int NEAR = 10;

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    boolean between = tokens.is(at, "between");
    boolean from = tokens.is(at, "from");
    int start = between || from ? at + 1 : at;
    start =
        (between || from) && tokens.isOneOf(start, LINKS) && parse.point(start) == null
            ? start + 1
            : start;
    if (!between && moved(tokens, at)) {
      return null;
    }
    Set<String> links = between ? AND : TO;
    Match range = points(parse, start, links, between || from);
    return range != null ? range : sharedMonth(parse, start, links, between || from);
  }

  private static boolean moved(Tokens tokens, int at) {
    for (int i = at - 1; i > at - NEAR && !tokens.is(i, "."); i--) {
      if (tokens.isOneOf(i, MOVES)) {
        return true;
      }
    }
    return false;
  }

  /** Both ends are times of their own, or the second is a day of the first's month. */
  private static @Nullable Match points(Parse parse, int at, Set<String> links, boolean announced) {
    Tokens tokens = parse.tokens();
    Match first = parse.point(at);
    if (first == null) {
      return null;
    }
    boolean surely = announced || first.sure() || Cues.before(tokens, at);
    int link = first.end();
    if (tokens.is(link, "up") && tokens.is(link + 1, "to")) {
      link++;
    }
    Match shortYear = shortYear(tokens, first, link);
    if (shortYear != null || !tokens.isOneOf(link, links) || !(surely || tokens.capital(at))) {
      return shortYear;
    }
    int next =
        tokens.isOneOf(link + 1, LINKS) && parse.point(link + 1) == null ? link + 2 : link + 1;
    Match second = parse.point(next);
    boolean alike = second != null && alike(first.meaning(), second.meaning());
    if (second != null && ends(tokens, second, next) && (surely || alike)) {
      return Match.sure(new Between(first.meaning(), second.meaning()), second.end());
    }
    return sameMonth(parse, first, next);
  }

  /** “Nov-Feb”: two names of months make sure of each other. */
  private static boolean alike(Meaning first, Meaning second) {
    Meaning end = second instanceof InYear dated ? dated.yearly() : second;
    return first.grain() == second.grain()
        || (first instanceof MonthDate && end instanceof MonthDate);
  }

  /** “To march”, “until may”: verbs. */
  private static boolean ends(Tokens tokens, Match second, int at) {
    return second.sure()
        || tokens.capital(at)
        || tokens.width(at) > 0
        || tokens.is(at, "now")
        || tokens.is(at, "the")
        || tokens.is(at + 1, "present");
  }

  /** “2014-15”, “1999–2003” is read as two years of four digits. */
  private static @Nullable Match shortYear(Tokens tokens, Match first, int link) {
    boolean dash = tokens.is(link, "-") || tokens.is(link, "–");
    int digits = tokens.number(link + 1);
    if (!dash
        || !tokens.glued(link + 1)
        || tokens.width(link + 1) != 2
        || !(first.meaning() instanceof Fixed year)
        || year.grain() != CalendarUnit.YEAR
        || year.stretch().first() == null) {
      return null;
    }
    int begin = year.stretch().first().getYear();
    int end = begin / 100 * 100 + digits + (digits < begin % 100 ? 100 : 0);
    boolean near = end > begin && end - begin < 60 && !tokens.is(link + 2, "-");
    return near ? Match.sure(new Between(year, Fixed.year(end)), link + 2) : null;
  }

  /** “May 5-7, 2020”, “April 27 to the third”. */
  private static @Nullable Match sameMonth(Parse parse, Match first, int at) {
    Tokens tokens = parse.tokens();
    Read day = MonthDates.day(tokens, at);
    boolean open = first.meaning() instanceof MonthDate date && date.day() > 0;
    if (day == null
        || !open
        || day.value() > 31
        || day.value() < 1
        || (tokens.word(day.end()) && !Closing.word(tokens, day.end()))) {
      return null;
    }
    Match year = Years.after(parse, day.end());
    Meaning end = new DayOfMonth(day.value(), null);
    return year == null || !(first.meaning() instanceof MonthDate date)
        ? Match.sure(new Between(first.meaning(), end), day.end())
        : Match.sure(new Between(new InYear(date, year.meaning()), end), year.end());
  }

  /** “5 to 7 May 2020”, “between the ninth and the seventeenth of April”. */
  private static @Nullable Match sharedMonth(
      Parse parse, int at, Set<String> links, boolean announced) {
    Tokens tokens = parse.tokens();
    int start = tokens.is(at, "the") ? at + 1 : at;
    Read day = MonthDates.day(tokens, start);
    if (day == null || !tokens.isOneOf(day.end(), links)) {
      return null;
    }
    Match second = parse.point(day.end() + 1);
    boolean tied =
        announced
            || tokens.glued(day.end())
            || Cues.before(tokens, at)
            || tokens.is(day.end(), "to");
    Meaning first = second == null || !tied ? null : before(second.meaning(), day.value());
    return first == null || second == null
        ? null
        : Match.sure(new Between(first, second.meaning()), second.end());
  }

  private static @Nullable Meaning before(Meaning end, int day) {
    if (end instanceof InYear dated && dated.yearly() instanceof MonthDate) {
      Meaning first = before(dated.yearly(), day);
      return first instanceof MonthDate date && first != end
          ? new InYear(date, dated.year())
          : null;
    }
    if (!(end instanceof MonthDate date) || date.day() == 0) {
      return null;
    }
    Month month = day < date.day() ? date.month() : date.month().minus(1);
    return day < 1 || day > month.maxLength() ? null : new MonthDate(month, day, null);
  }
}
