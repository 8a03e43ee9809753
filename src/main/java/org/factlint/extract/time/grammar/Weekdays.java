package org.factlint.extract.time.grammar;

import java.time.DayOfWeek;
import java.util.Set;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Chosen;
import org.factlint.extract.time.meaning.Counted;
import org.factlint.extract.time.meaning.Weekday;
import org.factlint.extract.time.meaning.WeekdayIn;
import org.factlint.extract.time.meaning.Which;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Weekdays: “on Monday”, “last Friday evening”, “Tuesday of next week”, “next week on Tuesday”. */
final class Weekdays implements Family {
  private static final Set<String> LINKS = Set.of("of", "in", "on", "the", ",");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Named<Which> which = WhichWords.read(tokens, at);
    Named<DayOfWeek> weekday = Names.weekday(tokens, which == null ? at : which.end());
    if (weekday == null) {
      return null;
    }
    int end = DayParts.skip(tokens, weekday.end());
    if (which != null && Narratives.following(tokens, which.end() - 1)) {
      return null;
    }
    if (which != null) {
      boolean sure = weekday.plain() || tokens.capital(which.end());
      return new Match(new Chosen(which.value(), new Weekday(weekday.value())), end, sure);
    }
    Match linked = inWeek(parse, weekday.value(), end);
    return linked == null ? bare(tokens, at, weekday, end) : linked;
  }

  private static @Nullable Match bare(Tokens tokens, int at, Named<DayOfWeek> weekday, int end) {
    Weekday meaning = new Weekday(weekday.value());
    if (tokens.is(end, "week") && !tokens.is(end + 1, "-")) {
      Counted later = new Counted(1, CalendarUnit.WEEK, new Chosen(Which.COMING, meaning), false);
      return Match.sure(later, end + 1);
    }
    if (!weekday.plain()) {
      boolean sure = tokens.capital(at) && tokens.is(at - 1, "on");
      return tokens.capital(at) ? new Match(meaning, end, sure) : null;
    }
    return named(tokens, at, end) ? null : Match.sure(meaning, end);
  }

  /** “The Sunday Times”, “Black Friday”: part of a name, not a day. */
  private static boolean named(Tokens tokens, int at, int end) {
    boolean before =
        tokens.is(at - 1, "the") || (tokens.capital(at - 1) && !Cues.before(tokens, at));
    return before
        && tokens.capital(end)
        && Names.month(tokens, end) == null
        && !Closing.word(tokens, end);
  }

  /** “Tuesday of next week”, “Thursday, two years from now”. */
  private static @Nullable Match inWeek(Parse parse, DayOfWeek weekday, int end) {
    Tokens tokens = parse.tokens();
    int next = tokens.isOneOf(end, LINKS) ? end + 1 : end;
    Match time = parse.point(next);
    if (time == null || tokens.is(next, "week")) {
      return null;
    }
    boolean fits = isWeek(time) || (time.meaning() instanceof Counted && time.sure());
    return fits ? Match.sure(new WeekdayIn(weekday, time.meaning()), time.end()) : null;
  }

  private static boolean isWeek(Match time) {
    return time.meaning().grain() == CalendarUnit.WEEK;
  }

  /** What a weekday may follow: “next week on Tuesday”, “two months from today on Tuesday”. */
  static @Nullable Match after(Parse parse, Match time) {
    if (!isWeek(time) && !(time.meaning() instanceof Counted)) {
      return null;
    }
    Tokens tokens = parse.tokens();
    int next = tokens.is(time.end(), "on") ? time.end() + 1 : time.end();
    Named<DayOfWeek> weekday = Names.weekday(tokens, next);
    return weekday == null || !(weekday.plain() || tokens.capital(next))
        ? null
        : Match.sure(
            new WeekdayIn(weekday.value(), time.meaning()), DayParts.skip(tokens, weekday.end()));
  }
}
