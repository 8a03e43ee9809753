package org.factlint.extract.time.grammar;

import java.util.Map;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.RelativeUnit;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Days that count from the day of writing by a word of their own: “yesterday”, “tonight”. */
final class Deictics implements Family {
  private static final Map<String, Integer> DAYS =
      Map.of(
          "today",
          0,
          "tonight",
          0,
          "yesterday",
          -1,
          "tomorrow",
          1,
          "tmrw",
          1,
          "tmr",
          1,
          "tomorow",
          1);

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    if (tokens.is(at, "now")) {
      return new Match(RelativeUnit.TODAY, at + 1, false);
    }
    int start = tokens.is(at, "the") ? at + 1 : at;
    if (tokens.follow(start, "day", "before", "yesterday")) {
      return day(-2, start + 3);
    }
    if (tokens.follow(start, "day", "after", "tomorrow")) {
      return day(2, start + 3);
    }
    if (tokens.follow(at, "last", "night")) {
      return day(-1, at + 2);
    }
    if (tokens.is(at, "this") && DayParts.word(tokens, at + 1)) {
      return day(0, at + 2);
    }
    Integer shift = DAYS.get(tokens.text(at));
    return shift == null ? null : day(shift, DayParts.skip(tokens, at + 1));
  }

  private static Match day(int shift, int end) {
    return Match.sure(new RelativeUnit(CalendarUnit.DAY, shift), end);
  }
}
