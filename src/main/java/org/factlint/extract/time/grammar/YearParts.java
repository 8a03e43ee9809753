package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Chosen;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.Which;
import org.factlint.extract.time.meaning.YearPart;
import org.factlint.extract.time.meaning.Yearly;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Numbers;
import org.factlint.extract.time.word.Numbers.Read;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters, halves and numbered weeks: “summer 2020”, “Q3”, “the first half of 2027”. */
final class YearParts implements Family {
  private static final Set<String> LINKS =
      Set.of(
          "in", "during", "since", "until", "by", "before", "after", "this", "late", "early", "mid",
          "through");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Named<Which> which = WhichWords.read(tokens, at);
    if (which != null && Names.season(tokens, which.end()) != null) {
      YearPart season = season(tokens, which.end());
      return season == null ? null : Match.sure(new Chosen(which.value(), season), which.end() + 1);
    }
    int start = tokens.is(at, "the") ? at + 1 : at;
    Match part = part(tokens, at, start);
    if (part == null || !(part.meaning() instanceof Yearly yearly)) {
      return null;
    }
    Match year = Years.after(parse, part.end());
    return year == null ? part : Match.sure(new InYear(yearly, year.meaning()), year.end());
  }

  private static @Nullable Match part(Tokens tokens, int at, int start) {
    YearPart season = season(tokens, start);
    if (season != null) {
      boolean other = tokens.is(start + 1, "of");
      return new Match(season, start + 1, tokens.isOneOf(at - 1, LINKS) && !other);
    }
    Match letters = letters(tokens, start);
    return letters == null ? words(tokens, start) : letters;
  }

  private static @Nullable YearPart season(Tokens tokens, int at) {
    Named<Integer> season = Names.season(tokens, at);
    return season == null ? null : new YearPart(CalendarUnit.SEASON, season.value());
  }

  /** “Q3”, “3Q”, “H1”, “week 12”. */
  private static @Nullable Match letters(Tokens tokens, int at) {
    if (tokens.is(at, "week") && tokens.number(at + 1) > 0 && tokens.number(at + 1) <= 53) {
      return Match.sure(new YearPart(CalendarUnit.WEEK, tokens.number(at + 1)), at + 2);
    }
    int first = tokens.glued(at + 1) ? tokens.number(at) : -1;
    int second = tokens.glued(at + 1) ? tokens.number(at + 1) : -1;
    String letter = first > 0 ? tokens.text(at + 1) : tokens.text(at);
    int number = Math.max(first, second);
    boolean quarter = letter.equals("q") && number >= 1 && number <= 4;
    boolean half = letter.equals("h") && number >= 1 && number <= 2 && second > 0;
    return quarter || half
        ? Match.sure(
            new YearPart(quarter ? CalendarUnit.QUARTER : CalendarUnit.HALF, number), at + 2)
        : null;
  }

  /** “The third quarter”, “the first half”; alone, they may be those of a game. */
  private static @Nullable Match words(Tokens tokens, int at) {
    boolean last = tokens.is(at, "last") || tokens.is(at, "final");
    Read ordinal = last ? new Read(0, at + 1) : Numbers.ordinal(tokens, at);
    if (ordinal == null) {
      return null;
    }
    int next = tokens.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
    boolean quarter = tokens.is(next, "quarter");
    int number = last ? (quarter ? 4 : 2) : ordinal.value();
    boolean half = tokens.is(next, "half") && !last;
    return (quarter && number <= 4) || (half && number <= 2)
        ? new Match(
            new YearPart(quarter ? CalendarUnit.QUARTER : CalendarUnit.HALF, number),
            next + 1,
            quarter && Cues.before(tokens, at) && !tokens.is(next + 1, "of"))
        : null;
  }
}
