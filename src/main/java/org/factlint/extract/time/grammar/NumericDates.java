package org.factlint.extract.time.grammar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Chosen;
import org.factlint.extract.time.meaning.Fixed;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.MonthDate;
import org.factlint.extract.time.meaning.Stretch;
import org.factlint.extract.time.meaning.Which;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Dates whose parts are tied by a mark: “2024-01-30”, “30/1/2024”, “1/30/24”, “30.01.2024”,
 * “05-Aug-2016”, “Oct/2”, “12-2015”, “20161016”. A month comes before its day, as in America,
 * unless only the other order is a date.
 */
final class NumericDates implements Family {
  private static final Set<String> MARKS = Set.of("/", "-", ".");
  private static final Set<String> BEFORE =
      Set.of(
          "on", "from", "since", "until", "till", "by", "before", "after", "between", "and", "to",
          "dated", "-");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Named<Which> which = WhichWords.read(tokens, at);
    Named<DayOfWeek> weekday = Names.weekday(tokens, which == null ? at : which.end());
    if (weekday == null) {
      return which == null ? date(tokens, at, null) : null;
    }
    int start = tokens.is(weekday.end(), ",") ? weekday.end() + 1 : weekday.end();
    Match match = date(tokens, start, weekday.value());
    return match == null || which == null ? match : chosen(match, which.value());
  }

  /** “This Friday 5/12” is of this year, whatever day that is. */
  private static Match chosen(Match match, Which which) {
    if (!(match.meaning() instanceof MonthDate date)) {
      return match;
    }
    MonthDate plain = new MonthDate(date.month(), date.day(), null);
    return match.means(which == Which.THIS ? new Chosen(which, plain) : plain);
  }

  private static @Nullable Match date(Tokens tokens, int at, @Nullable DayOfWeek weekday) {
    if (tokens.width(at) == 8) {
      return compact(tokens, at);
    }
    String mark = tokens.text(at + 1);
    if (!MARKS.contains(mark) || !tokens.glued(at + 1) || !tokens.glued(at + 2)) {
      return null;
    }
    boolean three = tokens.is(at + 3, mark) && tokens.glued(at + 3) && tokens.glued(at + 4);
    Match whole = three ? three(tokens, at, weekday) : null;
    return whole != null ? whole : two(tokens, at, mark, weekday);
  }

  private static @Nullable Match compact(Tokens tokens, int at) {
    int digits = tokens.number(at);
    int year = digits / 10_000;
    return year < 1900
            || year > 2099
            || tokens.glued(at)
            || (tokens.glued(at + 1) && tokens.word(at + 1))
        ? null
        : day(year, digits / 100 % 100, digits % 100, null, at + 1);
  }

  private static @Nullable Match three(Tokens tokens, int at, @Nullable DayOfWeek weekday) {
    int end = at + 5;
    if (goesOn(tokens, at, end) && !isoInName(tokens, at)) {
      return null;
    }
    int[] places = {at, at + 2, at + 4};
    for (int i = 0; i < places.length; i++) {
      Named<Month> month = Names.month(tokens, places[i]);
      if (month != null) {
        return withName(
            tokens, month.value(), places[(i + 1) % 3], places[(i + 2) % 3], weekday, end);
      }
    }
    return digits(tokens, at, weekday, end);
  }

  /** Digits or marks follow that make it something else; a dash may lead to the end of a range. */
  private static boolean goesOn(Tokens tokens, int at, int end) {
    boolean more = tokens.isOneOf(end, MARKS) && tokens.glued(end + 1) && tokens.width(end + 1) > 0;
    boolean range = tokens.is(end, "-") && tokens.width(at + 4) == 4;
    return tokens.glued(end) && (tokens.width(end) > 0 || (more && !range));
  }

  /** “archive-2018-09-23-page”: a year in front is never anything else. */
  private static boolean isoInName(Tokens tokens, int at) {
    return tokens.width(at) == 4 && tokens.width(at + 2) == 2 && tokens.width(at + 4) == 2;
  }

  private static @Nullable Match withName(
      Tokens tokens, Month month, int one, int other, @Nullable DayOfWeek weekday, int end) {
    int yearAt = tokens.width(one) == 4 ? one : other;
    int dayAt = yearAt == one ? other : one;
    int year = year(tokens, yearAt);
    return year < 0 || tokens.width(dayAt) > 2
        ? null
        : day(year, month.getValue(), tokens.digits(dayAt), weekday, end);
  }

  private static @Nullable Match digits(
      Tokens tokens, int at, @Nullable DayOfWeek weekday, int end) {
    int first = tokens.digits(at);
    int second = tokens.digits(at + 2);
    int third = tokens.digits(at + 4);
    if (first < 0 || second < 0 || third < 0 || tokens.width(at + 2) > 2) {
      return null;
    }
    if (tokens.width(at) == 4 && tokens.width(at + 4) <= 2) {
      Match iso = day(first, second, third, weekday, end);
      return iso != null ? iso : day(first, third, second, weekday, end);
    }
    boolean dots = tokens.is(at + 1, ".");
    int year =
        tokens.width(at) > 2 || (dots && tokens.width(at + 4) != 4) || inside(tokens, at)
            ? -1
            : year(tokens, at + 4);
    if (year < 0) {
      return null;
    }
    // Points are German and Russian, with the day in front.
    Match preferred =
        dots ? day(year, second, first, weekday, end) : day(year, first, second, weekday, end);
    return preferred != null
        ? preferred
        : dots ? day(year, first, second, weekday, end) : day(year, second, first, weekday, end);
  }

  private static boolean inside(Tokens tokens, int at) {
    return tokens.glued(at)
        && !tokens.is(at - 1, "(")
        && !tokens.is(at - 1, "-")
        && !tokens.is(at - 1, ":")
        && !tokens.is(at - 1, "~");
  }

  private static int year(Tokens tokens, int at) {
    int digits = tokens.digits(at);
    return switch (tokens.width(at)) {
      case 4 -> digits >= 1000 && digits <= 2199 ? digits : -1;
      case 2 -> Years.century(digits);
      default -> -1;
    };
  }

  private static @Nullable Match day(
      int year, int month, int day, @Nullable DayOfWeek weekday, int end) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      Meaning plain = new Fixed(Stretch.of(CalendarUnit.DAY, date));
      Meaning meaning =
          weekday == null
              ? plain
              : new InYear(new MonthDate(date.getMonth(), day, weekday), Fixed.year(year));
      return Match.sure(meaning, end);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable Match two(
      Tokens tokens, int at, String mark, @Nullable DayOfWeek weekday) {
    int end = at + 3;
    if (tokens.glued(end)
        && (tokens.width(end) > 0
            || (tokens.isOneOf(end, MARKS)
                && tokens.width(end + 1) > 0
                && tokens.glued(end + 1)
                && !range(tokens, mark, end)))) {
      return null;
    }
    Match named = named(tokens, at, weekday);
    if (named != null) {
      return named;
    }
    int first = tokens.digits(at);
    int second = tokens.digits(at + 2);
    if (first < 0 || second < 0 || inside(tokens, at)) {
      return null;
    }
    Match month = monthOfYear(tokens, at, first, second);
    if (month != null) {
      return month;
    }
    boolean days = tokens.width(at) <= 2 && tokens.width(at + 2) <= 2;
    return days && told(tokens, at, mark, weekday)
        ? dayOfYear(tokens, first, second, weekday, end)
        : null;
  }

  /** “5/1-5/7”: the second mark parts two dates. */
  private static boolean range(Tokens tokens, String mark, int at) {
    return !mark.equals("-") && tokens.is(at, "-");
  }

  /** “Oct/2”, “2-Oct”, “Dec/2018”. */
  private static @Nullable Match named(Tokens tokens, int at, @Nullable DayOfWeek weekday) {
    Named<Month> front = Names.month(tokens, at);
    Named<Month> back = Names.month(tokens, at + 2);
    Month month = front != null ? front.value() : back != null ? back.value() : null;
    int number = front != null ? at + 2 : at;
    int digits = tokens.number(number);
    if (month == null || digits < 0) {
      return null;
    }
    if (tokens.width(number) == 4) {
      return Match.sure(new InYear(MonthDate.of(month), Fixed.year(digits)), at + 3);
    }
    return digits < 1 || digits > month.maxLength() || tokens.width(number) > 2
        ? null
        : Match.sure(new MonthDate(month, digits, weekday), at + 3);
  }

  /** “12-2015”, “2015/12”; “2014-15” is a season, and read as a range. */
  private static @Nullable Match monthOfYear(Tokens tokens, int at, int first, int second) {
    boolean front = tokens.width(at) == 4;
    int year = front ? first : second;
    int month = front ? second : first;
    int other = front ? at + 2 : at;
    boolean fits =
        tokens.width(front ? at : at + 2) == 4
            && tokens.width(other) <= 2
            && (!front || tokens.width(other) == 2)
            && year >= 1900
            && year <= 2099
            && month >= 1
            && month <= 12;
    return !fits || (front && month == (year + 1) % 100) || tokens.is(at + 1, ".")
        ? null
        : Match.sure(new InYear(MonthDate.of(Month.of(month)), Fixed.year(year)), at + 3);
  }

  /** Two small numbers are a date only if something says so: a score and a fraction look alike. */
  private static boolean told(Tokens tokens, int at, String mark, @Nullable DayOfWeek weekday) {
    if (weekday != null) {
      return true;
    }
    boolean end = !tokens.word(at + 3) || Closing.word(tokens, at + 3);
    return switch (mark) {
      case "/" ->
          (tokens.isOneOf(at - 1, BEFORE) && !tokens.is(at + 3, "of")) || slashRange(tokens, at);
      case "." -> tokens.is(at - 1, "on") && end && !tokens.is(at + 3, "%");
      default -> false;
    };
  }

  private static boolean slashRange(Tokens tokens, int at) {
    return (tokens.is(at + 3, "-") && tokens.is(at + 5, "/"))
        || (tokens.is(at - 1, "-") && tokens.is(at - 3, "/"));
  }

  private static @Nullable Match dayOfYear(
      Tokens tokens, int first, int second, @Nullable DayOfWeek weekday, int end) {
    boolean american = first >= 1 && first <= 12;
    int month = american ? first : second;
    int day = american ? second : first;
    if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
      return null;
    }
    MonthDate date = new MonthDate(Month.of(month), day, weekday);
    int yearAt = tokens.is(end, ",") ? end + 1 : end;
    int year = Years.digits(tokens, yearAt);
    return year < 0
        ? Match.sure(date, end)
        : Match.sure(new InYear(date, Fixed.year(year)), yearAt + 1);
  }
}
