package org.factlint.extract.time.grammar;

import java.util.Map;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.Portion;
import org.factlint.extract.time.meaning.RelativeUnit;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Rough parts of a time: “early May”, “mid-2019”, “the end of the year”, “the first half of 2027”.
 */
final class Portions implements Family {
  private static final Map<String, Portion> PREFIXES =
      Map.of(
          "early", Portion.EARLY, "mid", Portion.MID, "middle", Portion.MID, "late", Portion.LATE);
  private static final Map<String, Portion> PARTS =
      Map.ofEntries(
          Map.entry("beginning", Portion.EARLY),
          Map.entry("start", Portion.EARLY),
          Map.entry("dawn", Portion.EARLY),
          Map.entry("outset", Portion.EARLY),
          Map.entry("middle", Portion.MID),
          Map.entry("midst", Portion.MID),
          Map.entry("end", Portion.LATE),
          Map.entry("close", Portion.LATE));
  private static final Map<String, CalendarUnit> INITIALS =
      Map.of(
          "eoy",
          CalendarUnit.YEAR,
          "eom",
          CalendarUnit.MONTH,
          "eow",
          CalendarUnit.WEEK,
          "eod",
          CalendarUnit.DAY);

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    int start = tokens.is(at, "the") ? at + 1 : at;
    CalendarUnit initials = INITIALS.get(tokens.text(start));
    if (initials != null) {
      return Match.sure(Portion.LATE.of(new RelativeUnit(initials, 0)), start + 1);
    }
    Match prefixed = prefixed(parse, start);
    if (prefixed != null) {
      return prefixed;
    }
    Match owned = owned(parse, start);
    return owned == null ? partOf(parse, start) : owned;
  }

  /** “Early May”, “mid-1990s”, “late in 2020”, “early on Monday”. */
  private static @Nullable Match prefixed(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Portion portion = PREFIXES.get(tokens.text(at));
    if (portion == null) {
      return null;
    }
    int next = at + 1;
    if (tokens.is(next, "-") || tokens.is(next, "in") || tokens.is(next, "on")) {
      next++;
    }
    return of(parse, portion, next);
  }

  /** “The end of May”, “the first half of May”, “end of year”. */
  private static @Nullable Match partOf(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    int next = at + 1;
    Portion portion = PARTS.get(tokens.text(at));
    if (tokens.is(next, "half") || tokens.is(next, "part")) {
      portion = half(tokens, at, tokens.is(next, "half"));
      next++;
    }
    if (portion == null || !opens(tokens, at, next)) {
      return null;
    }
    Named<CalendarUnit> unit = Names.unit(tokens, next + 1);
    return unit != null && !Names.pluralUnit(tokens, next + 1) && !unit.value().withinDay()
        ? Match.sure(portion.of(new RelativeUnit(unit.value(), 0)), unit.end())
        : of(parse, portion, next + 1);
  }

  /** “The end of”; and “an end to”, which is only said of an end. */
  private static boolean opens(Tokens tokens, int at, int link) {
    return tokens.is(link, "of") || (tokens.is(link, "to") && tokens.is(at, "end"));
  }

  private static @Nullable Portion half(Tokens tokens, int at, boolean half) {
    return switch (tokens.text(at)) {
      case "first" -> half ? Portion.FIRST_HALF : Portion.EARLY;
      case "early", "earlier" -> Portion.EARLY;
      case "second", "latter", "last" -> half ? Portion.SECOND_HALF : Portion.LATE;
      case "later", "late" -> Portion.LATE;
      case "middle" -> Portion.MID;
      default -> null;
    };
  }

  /** “Year's end”, “year-end”, “month-end”. */
  private static @Nullable Match owned(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Named<CalendarUnit> unit = Names.unit(tokens, at);
    if (unit == null || unit.value().compareTo(CalendarUnit.MONTH) < 0) {
      return null;
    }
    int next = tokens.follow(unit.end(), "'", "s") ? unit.end() + 2 : unit.end();
    next = tokens.is(next, "-") ? next + 1 : next;
    return next > unit.end() && tokens.is(next, "end")
        ? Match.sure(Portion.LATE.of(new RelativeUnit(unit.value(), 0)), next + 1)
        : null;
  }

  private static @Nullable Match of(Parse parse, Portion portion, int at) {
    Match whole = parse.point(at);
    if (whole == null) {
      return null;
    }
    Meaning meaning = Ordinals.now(whole.meaning());
    return Match.sure(portion.of(meaning), whole.end());
  }
}
