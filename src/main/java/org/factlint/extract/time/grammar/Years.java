package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Fixed;
import org.factlint.extract.time.word.Numbers;
import org.factlint.extract.time.word.Numbers.Read;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Years: “2007”, “the year 2008”, “fiscal 2023”, “nineteen ninety-six”. */
final class Years implements Family {
  private static final int FIRST = 1000;
  private static final int LAST = 2199;
  private static final int PLAIN_FIRST = 1800;
  private static final int PLAIN_LAST = 2069;
  private static final Set<String> IN =
      Set.of("in", "since", "of", "year", "by", "until", "from", "to");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Match named = named(tokens, at);
    if (named != null) {
      return named;
    }
    Read words = Numbers.yearInWords(tokens, at);
    if (words != null) {
      boolean sure =
          tokens.isOneOf(at - 1, IN) || (words.value() % 100 > 9 && words.value() < 2000);
      return sure ? new Match(Fixed.year(words.value()), words.end(), true) : null;
    }
    int year = digits(tokens, at);
    if (year < 0) {
      return null;
    }
    boolean plain = year >= PLAIN_FIRST && year <= PLAIN_LAST;
    boolean sure = plain ? Cues.year(tokens, at) : Cues.oldYear(tokens, at);
    return new Match(Fixed.year(year), at + 1, sure);
  }

  /** Four digits that may be a year; -1 if there are none. */
  static int digits(Tokens tokens, int at) {
    int number = tokens.number(at);
    return tokens.width(at) == 4 && number >= FIRST && number <= LAST ? number : -1;
  }

  /** “The year 2008”, “calendar year 2008”, “FY2008”, “fiscal 2008”. */
  private static @Nullable Match named(Tokens tokens, int at) {
    int next = tokens.is(at, "the") ? at + 1 : at;
    int name = next;
    if (tokens.is(next, "calendar") || tokens.is(next, "fiscal") || tokens.is(next, "financial")) {
      next++;
    }
    if (tokens.is(next, "year")) {
      next = tokens.is(next + 1, "of") ? next + 2 : next + 1;
    } else if (tokens.is(next, "cy") || tokens.is(next, "fy")) {
      next++;
    }
    int year = next > name ? digits(tokens, next) : -1;
    return year < 0 ? null : Match.sure(Fixed.year(year), next + 1);
  }

  /**
   * The year that a date goes on with: “, 2024”, “of 1987”, “'87”, “last year”, “of this year”.
   *
   * @return null if the date has none
   */
  static @Nullable Match after(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    int next = at;
    boolean comma = tokens.is(next, ",");
    boolean linked =
        tokens.is(next + (comma ? 1 : 0), "of") || tokens.is(next + (comma ? 1 : 0), "in");
    next += (comma ? 1 : 0) + (linked ? 1 : 0);
    if (tokens.is(next, "the") && tokens.is(next + 1, "year")) {
      next += 2;
    }
    int year = digits(tokens, next);
    if (year >= 0 && !followed(tokens, next + 1)) {
      return Match.sure(Fixed.year(year), next + 1);
    }
    Match shortened = shortened(tokens, next, linked);
    if (shortened != null) {
      return shortened;
    }
    Read words = comma ? null : Numbers.yearInWords(tokens, next);
    if (words != null) {
      return Match.sure(Fixed.year(words.value()), words.end());
    }
    return comma ? null : relative(parse, next);
  }

  /** “May 1980 people” and “5 May 2024-based” are no dates; “May 2020 17:30” is. */
  private static boolean followed(Tokens tokens, int at) {
    return tokens.glued(at) && tokens.word(at);
  }

  private static @Nullable Match shortened(Tokens tokens, int at, boolean linked) {
    int digits = tokens.is(at, "'") && tokens.glued(at + 1) ? at + 1 : at;
    if (tokens.width(digits) != 2 || tokens.number(digits) < 0 || (digits == at && !linked)) {
      return null;
    }
    return Match.sure(Fixed.year(century(tokens.number(digits))), digits + 1);
  }

  /** Two digits of a year in words around them: those that are past, with some years to come. */
  static int century(int twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static @Nullable Match relative(Parse parse, int at) {
    Match year = parse.point(at);
    boolean relative =
        year != null
            && year.meaning().grain() == CalendarUnit.YEAR
            && !(year.meaning() instanceof Fixed);
    return relative ? year : null;
  }
}
