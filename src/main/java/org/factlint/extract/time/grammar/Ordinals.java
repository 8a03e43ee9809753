package org.factlint.extract.time.grammar;

import java.time.DayOfWeek;
import java.util.Set;
import org.factlint.extract.time.meaning.Beside;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.Narrative;
import org.factlint.extract.time.meaning.Nth;
import org.factlint.extract.time.meaning.NthWeekday;
import org.factlint.extract.time.meaning.Within;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Numbers;
import org.factlint.extract.time.word.Numbers.Read;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Places in a row: “the first Monday of May”, “3rd week of 2018”, “the last day of the year”, “the
 * first three months of 2020”, “the Monday before Easter”.
 */
final class Ordinals implements Family {
  private static final Set<String> LAST = Set.of("last", "final", "closing");
  private static final Set<String> OPENING = Set.of("opening");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    int start = tokens.is(at, "the") ? at + 1 : at;
    Read place = place(tokens, start);
    if (place == null) {
      return start > at ? weekday(parse, start, 1, start) : null;
    }
    Match weekday = weekday(parse, place.end(), place.value(), start);
    return weekday == null ? units(parse, place) : weekday;
  }

  private static @Nullable Read place(Tokens tokens, int at) {
    if (tokens.isOneOf(at, LAST)) {
      return new Read(-1, at + 1);
    }
    if (tokens.isOneOf(at, OPENING)) {
      return new Read(1, at + 1);
    }
    if (tokens.follow(at, "second", "to", "last") || tokens.follow(at, "next", "to", "last")) {
      return new Read(-2, at + 3);
    }
    Read ordinal = Numbers.ordinal(tokens, at);
    return ordinal != null && tokens.is(ordinal.end(), "-") && tokens.is(ordinal.end() + 1, "last")
        ? new Read(-ordinal.value(), ordinal.end() + 2)
        : ordinal;
  }

  private static @Nullable Match weekday(Parse parse, int at, int number, int start) {
    Tokens tokens = parse.tokens();
    Named<DayOfWeek> weekday = Names.weekday(tokens, at);
    if (weekday == null) {
      return null;
    }
    boolean after = tokens.is(weekday.end(), "after");
    if (number == 1 && (after || tokens.is(weekday.end(), "before"))) {
      return part(parse, new Beside(weekday.value(), after), weekday.end() + 1);
    }
    boolean placed = at > start || tokens.is(weekday.end(), "of");
    return placed && inside(tokens, weekday.end())
        ? part(parse, new NthWeekday(number, weekday.value()), weekday.end() + 1)
        : null;
  }

  /** “The third week of”, “the first three months of”. */
  private static @Nullable Match units(Parse parse, Read place) {
    Tokens tokens = parse.tokens();
    Read count = Numbers.count(tokens, place.end());
    int next = count == null ? place.end() : count.end();
    if (tokens.is(next, "full") || tokens.is(next, "whole")) {
      next++;
    }
    Named<CalendarUnit> unit = Names.unit(tokens, next);
    if (unit == null || unit.value().withinDay() || !inside(tokens, unit.end())) {
      return null;
    }
    int many = count == null ? 1 : count.value();
    int number = place.value() < 0 ? place.value() : 1 + (place.value() - 1) * many;
    return part(parse, new Nth(number, unit.value(), many), unit.end() + 1);
  }

  private static boolean inside(Tokens tokens, int at) {
    return tokens.is(at, "of") || tokens.is(at, "in");
  }

  private static @Nullable Match part(Parse parse, Within within, int at) {
    Match whole = parse.point(at);
    return whole == null ? null : Match.sure(within.of(now(whole.meaning())), whole.end());
  }

  /** “The end of the year” counts from now, and not from the story. */
  static Meaning now(Meaning meaning) {
    return meaning instanceof Narrative story
            && story.ifNone() != null
            && story.offset().amount() == 0
        ? story.ifNone()
        : meaning;
  }
}
