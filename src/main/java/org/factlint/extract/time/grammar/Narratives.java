package org.factlint.extract.time.grammar;

import java.time.DayOfWeek;
import java.util.Set;
import org.factlint.extract.time.grammar.Lengths.Length;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.Narrative;
import org.factlint.extract.time.meaning.Offset;
import org.factlint.extract.time.meaning.Offset.Direction;
import org.factlint.extract.time.meaning.RelativeUnit;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Times that count from what the story told before: “the same day”, “the following week”, “three
 * days later”, “a month earlier”, “two days after the vote”, “the year”.
 */
final class Narratives implements Family {
  private static final Set<String> NEXT = Set.of("following", "subsequent", "ensuing");
  private static final Set<String> BEFORE = Set.of("previous", "preceding", "prior");
  private static final Set<String> LATER =
      Set.of("later", "after", "afterwards", "afterward", "on");
  private static final Set<String> EARLIER =
      Set.of("earlier", "before", "previously", "beforehand");
  private static final Set<String> SAME = Set.of("same", "very");
  private static final Set<String> DURING = Set.of("for", "during", "throughout", "over", "within");
  private static final int LONGEST_EVENT = 10;

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Match counted = counted(tokens, at);
    if (counted != null) {
      return counted;
    }
    boolean that = tokens.is(at, "that");
    boolean article = tokens.is(at, "the") || that;
    int start = article ? at + 1 : at;
    Direction direction = direction(tokens, start);
    if (direction == null || (!article && direction != Direction.SAME)) {
      return article ? plain(tokens, at, that) : null;
    }
    return named(tokens, start + 1, direction);
  }

  /** Whether “the previous week” or “the next day” tells a story, rather than counting from now. */
  static boolean story(Tokens tokens, int at, int end) {
    boolean article = tokens.is(at, "the");
    boolean nextDay = tokens.is(end - 1, "next") && tokens.is(end, "day");
    return tokens.isOneOf(end - 1, NEXT)
        || (article && (tokens.isOneOf(end - 1, BEFORE) || nextDay));
  }

  static boolean following(Tokens tokens, int at) {
    return tokens.isOneOf(at, NEXT);
  }

  private static @Nullable Direction direction(Tokens tokens, int at) {
    if (tokens.isOneOf(at, SAME)) {
      return Direction.SAME;
    }
    boolean nextDay =
        tokens.is(at, "next") && (tokens.is(at + 1, "day") || DayParts.word(tokens, at + 1));
    if (tokens.isOneOf(at, NEXT) || nextDay) {
      return Direction.AFTER;
    }
    return tokens.isOneOf(at, BEFORE) ? Direction.BEFORE : null;
  }

  /** “The following week”, “the same Monday”, “the next morning”. */
  private static @Nullable Match named(Tokens tokens, int at, Direction direction) {
    int amount = direction == Direction.SAME ? 0 : 1;
    Named<DayOfWeek> weekday = Names.weekday(tokens, at);
    if (weekday != null && weekday.plain()) {
      return story(
          new Offset(direction, amount, CalendarUnit.WEEK, true, weekday.value(), null),
          null,
          DayParts.skip(tokens, weekday.end()));
    }
    Named<CalendarUnit> unit = Names.unit(tokens, at);
    boolean part = DayParts.word(tokens, at);
    if (part || (unit != null && !Names.pluralUnit(tokens, at) && !unit.value().withinDay())) {
      CalendarUnit whole = part || unit == null ? CalendarUnit.DAY : unit.value();
      int shift = direction == Direction.BEFORE ? -1 : amount;
      return story(
          new Offset(direction, amount, whole, true, null, null),
          new RelativeUnit(whole, shift),
          at + 1);
    }
    return null;
  }

  /** “The year”, “that month”; “the week” alone is only a time where the words around it say so. */
  private static @Nullable Match plain(Tokens tokens, int at, boolean that) {
    Match beside = beside(tokens, at);
    if (beside != null) {
      return beside;
    }
    Named<CalendarUnit> unit = Names.unit(tokens, at + 1);
    if (unit == null || Names.pluralUnit(tokens, at + 1) || unit.value().withinDay()) {
      return null;
    }
    Offset offset = new Offset(Direction.SAME, 0, unit.value(), true, null, null);
    Meaning now = that ? null : new RelativeUnit(unit.value(), 0);
    boolean during = tokens.isOneOf(at - 1, DURING) || (that && Cues.before(tokens, at));
    return new Match(new Narrative(offset, now), unit.end(), during);
  }

  /** “The day before”, “the week after the vote”, “the night of the vote”. */
  private static @Nullable Match beside(Tokens tokens, int at) {
    Named<CalendarUnit> unit = Names.unit(tokens, at + 1);
    boolean part = DayParts.word(tokens, at + 1);
    if ((unit == null && !part) || Names.pluralUnit(tokens, at + 1)) {
      return null;
    }
    CalendarUnit whole = part || unit == null ? CalendarUnit.DAY : unit.value();
    boolean after = tokens.is(at + 2, "after");
    if (!after && !tokens.is(at + 2, "before")) {
      return null;
    }
    Direction direction = after ? Direction.AFTER : Direction.BEFORE;
    Span event = event(tokens, at + 3);
    return story(
        new Offset(direction, 1, whole, true, null, event),
        event == null ? new RelativeUnit(whole, after ? 1 : -1) : null,
        at + 3);
  }

  /** “Three days later”, “a month earlier”, “two days after the vote”. */
  private static @Nullable Match counted(Tokens tokens, int at) {
    Length length = Lengths.read(tokens, at);
    int word = length == null ? at : length.end();
    boolean later = tokens.isOneOf(word, LATER);
    if (length == null || (!later && !tokens.isOneOf(word, EARLIER))) {
      return null;
    }
    boolean linking = tokens.is(word, "after") || tokens.is(word, "before");
    if (tokens.is(word, "on") && (tokens.word(word + 1) || !length.plural())) {
      return null;
    }
    Span event = linking ? event(tokens, word + 1) : null;
    Direction direction = later ? Direction.AFTER : Direction.BEFORE;
    return story(
        new Offset(direction, length.count(), length.unit(), false, null, event), null, word + 1);
  }

  private static Match story(Offset offset, @Nullable Meaning ifNone, int end) {
    return Match.sure(new Narrative(offset, ifNone), end);
  }

  /** The words of the event that is counted from, in characters: up to the next mark. */
  private static @Nullable Span event(Tokens tokens, int at) {
    int end = at;
    while (end < at + LONGEST_EVENT && tokens.word(end)) {
      end++;
    }
    return end == at ? null : new Span(tokens.at(at).start(), tokens.at(end - 1).end());
  }
}
