package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a day, which leave the day what it is: “Friday evening”, “the small hours of Monday”,
 * “the night of 5 May”.
 */
final class DayParts implements Family {
  private static final Set<String> WORDS =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "noon",
          "midday",
          "midnight",
          "lunchtime",
          "dawn",
          "dusk");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    int start = tokens.is(at, "the") ? at + 1 : at;
    if (tokens.is(start, "early") || tokens.is(start, "late")) {
      start++;
    }
    int end = hours(tokens, start);
    if (end == start) {
      return null;
    }
    int next = tokens.is(end, "of") || tokens.is(end, "on") ? end + 1 : end;
    Match day = next > end ? parse.point(next) : null;
    return day == null || !day.sure() ? null : day;
  }

  private static int hours(Tokens tokens, int at) {
    boolean small =
        tokens.is(at, "small")
            || tokens.is(at, "early")
            || tokens.is(at, "wee")
            || tokens.is(at, "late");
    if (small && tokens.is(at + 1, "hours")) {
      return at + 2;
    }
    if (tokens.is(at - 1, "early") && tokens.is(at, "hours")) {
      return at + 1;
    }
    return word(tokens, at) ? at + 1 : at;
  }

  static boolean word(Tokens tokens, int at) {
    return tokens.isOneOf(at, WORDS);
  }

  /** Passes over “morning”, “early in the evening” after a day. */
  static int skip(Tokens tokens, int at) {
    return word(tokens, at) ? at + 1 : at;
  }
}
