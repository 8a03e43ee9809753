package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.meaning.Repeated;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Numbers;
import org.factlint.extract.time.word.Numbers.Read;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** What comes again and again: “every Monday”, “each year”, “on Fridays”, “every four years”. */
final class Repeats implements Family {
  private static final Set<String> PLURALS =
      Set.of(
          "mondays",
          "tuesdays",
          "wednesdays",
          "thursdays",
          "fridays",
          "saturdays",
          "sundays",
          "weekdays",
          "weekends");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    if (tokens.isOneOf(at, PLURALS)) {
      return Match.sure(Repeated.REPEATED, at + 1);
    }
    if (!tokens.is(at, "every") && !tokens.is(at, "each")) {
      return null;
    }
    int next = tokens.is(at + 1, "other") || tokens.is(at + 1, "single") ? at + 2 : at + 1;
    Read count = Numbers.count(tokens, next);
    next = count == null ? next : count.end();
    int end = named(tokens, next);
    return end > next ? Match.sure(Repeated.REPEATED, end) : null;
  }

  private static int named(Tokens tokens, int at) {
    boolean name =
        Names.unit(tokens, at) != null
            || Names.weekday(tokens, at) != null
            || Names.season(tokens, at) != null
            || DayParts.word(tokens, at)
            || (Names.month(tokens, at) != null && tokens.capital(at));
    return name ? at + 1 : at;
  }
}
