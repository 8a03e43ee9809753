package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.meaning.Bound;
import org.factlint.extract.time.meaning.Bound.Side;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Fixed;
import org.factlint.extract.time.meaning.RelativeUnit;
import org.factlint.extract.time.meaning.Within;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** One side of a time: “since 2021”, “until Friday”, “before May”, “by the end of 2028”. */
final class Bounds implements Family {
  private static final Set<String> ONWARDS =
      Set.of("on", "onwards", "onward", "forward", "forwards");
  private static final Set<String> STARTING =
      Set.of("starting", "beginning", "effective", "commencing");

  /** The words before a time, and what they make of it. */
  private record Opening(Side side, int end) {}

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Match since = tokens.is(at, "from") ? onwards(parse, at + 1) : null;
    Opening opening = since == null ? opening(tokens, at) : null;
    if (opening == null) {
      return since;
    }
    int next =
        tokens.is(opening.end(), "the") && parse.point(opening.end()) == null
            ? opening.end() + 1
            : opening.end();
    Match time = parse.point(next);
    if (time == null || today(time) || adjective(tokens, time, next)) {
      return null;
    }
    boolean sure = time.sure() || tokens.capital(next);
    return sure ? bound(tokens, opening.side(), time, next) : null;
  }

  private static @Nullable Match onwards(Parse parse, int at) {
    Match time = parse.point(at);
    return time != null && parse.tokens().isOneOf(time.end(), ONWARDS)
        ? Match.sure(new Bound(Side.SINCE, time.meaning()), time.end() + 1)
        : null;
  }

  private static @Nullable Opening opening(Tokens tokens, int at) {
    int start = tokens.is(at, "ever") ? at + 1 : at;
    return switch (tokens.text(start)) {
      case "since" -> new Opening(Side.SINCE, start + 1);
      case "until", "till", "til" -> new Opening(Side.UNTIL, start + 1);
      case "up" -> upTo(tokens, start);
      case "through" -> new Opening(Side.UNTIL, start + 1);
      case "before" -> new Opening(Side.BEFORE, start + 1);
      case "prior", "previous", "ahead" -> linked(tokens, start, Side.BEFORE);
      case "after" -> new Opening(Side.AFTER, start + 1);
      case "by" -> new Opening(Side.UNTIL, start + 1);
      case "no", "not" -> limit(tokens, start);
      case "on" -> onOr(tokens, start);
      case "as" -> asFrom(tokens, start);
      default -> tokens.isOneOf(start, STARTING) ? starting(tokens, start) : null;
    };
  }

  private static @Nullable Opening upTo(Tokens tokens, int at) {
    boolean up = tokens.is(at + 1, "to") || tokens.is(at + 1, "until") || tokens.is(at + 1, "till");
    return up ? new Opening(Side.UNTIL, at + 2) : null;
  }

  private static @Nullable Opening linked(Tokens tokens, int at, Side side) {
    boolean link = tokens.is(at + 1, "to") || (tokens.is(at, "ahead") && tokens.is(at + 1, "of"));
    return link ? new Opening(side, at + 2) : null;
  }

  /** “No later than”, “not before”. */
  private static @Nullable Opening limit(Tokens tokens, int at) {
    if (tokens.follow(at + 1, "later", "than")) {
      return new Opening(Side.UNTIL, at + 3);
    }
    if (tokens.follow(at + 1, "earlier", "than")) {
      return new Opening(Side.SINCE, at + 3);
    }
    return tokens.is(at + 1, "before") ? new Opening(Side.SINCE, at + 2) : null;
  }

  /** “On or before”, “on or after”. */
  private static @Nullable Opening onOr(Tokens tokens, int at) {
    if (tokens.follow(at + 1, "or", "before")) {
      return new Opening(Side.UNTIL, at + 3);
    }
    return tokens.follow(at + 1, "or", "after") ? new Opening(Side.SINCE, at + 3) : null;
  }

  private static @Nullable Opening asFrom(Tokens tokens, int at) {
    return tokens.is(at + 1, "from") ? new Opening(Side.SINCE, at + 2) : null;
  }

  private static Opening starting(Tokens tokens, int at) {
    boolean link = tokens.is(at + 1, "on") || tokens.is(at + 1, "in") || tokens.is(at + 1, "from");
    return new Opening(Side.SINCE, link ? at + 2 : at + 1);
  }

  /** “Before dawn on Monday” is on Monday; “before the end of the year” is within it. */
  private static Match bound(Tokens tokens, Side side, Match time, int at) {
    boolean before = side == Side.BEFORE;
    if (before && (DayParts.word(tokens, at) || DayParts.word(tokens, at + 1))) {
      return time;
    }
    boolean end = time.meaning() instanceof Within.Part part && part.within().isEnd();
    return Match.sure(new Bound(before && end ? Side.UNTIL : side, time.meaning()), time.end());
  }

  private static boolean today(Match time) {
    return time.meaning().equals(RelativeUnit.TODAY) && !time.sure();
  }

  /** “After 2010 elections”: the year belongs to the elections, and says when they were. */
  private static boolean adjective(Tokens tokens, Match time, int at) {
    boolean year = time.meaning() instanceof Fixed fixed && fixed.grain() == CalendarUnit.YEAR;
    return year
        && time.end() == at + 1
        && tokens.word(time.end())
        && !Closing.word(tokens, time.end());
  }
}
