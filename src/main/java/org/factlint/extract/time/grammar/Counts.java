package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.grammar.Lengths.Length;
import org.factlint.extract.time.meaning.Ahead;
import org.factlint.extract.time.meaning.Between;
import org.factlint.extract.time.meaning.Bound;
import org.factlint.extract.time.meaning.Counted;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.RelativeUnit;
import org.factlint.extract.time.meaning.Run;
import org.factlint.extract.time.meaning.Window;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Distances that are counted from now or from a date: “three weeks ago”, “in two days”, “less than
 * 3 days after tomorrow”, “for a week from 5 May”.
 */
final class Counts implements Family {
  private static final Set<String> AFTER = Set.of("after", "from", "following", "past");
  private static final Set<String> BEFORE = Set.of("before", "to");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    if (tokens.is(at, "in")) {
      return ahead(tokens, at + 1);
    }
    if (tokens.is(at, "within")) {
      return within(tokens, at + 1);
    }
    if (tokens.is(at, "for")) {
      return run(parse, at + 1);
    }
    Length length = Lengths.read(tokens, at);
    return length == null ? null : counted(parse, length);
  }

  private static @Nullable Match counted(Parse parse, Length length) {
    Tokens tokens = parse.tokens();
    int end = length.end();
    if (tokens.is(end, "ago") || (tokens.is(end, "back") && length.plural())) {
      return Match.sure(bounded(length, -1, RelativeUnit.TODAY), end + 1);
    }
    if (tokens.follow(end, "from", "now") || tokens.is(end, "hence")) {
      int after = tokens.is(end, "hence") ? end + 1 : end + 2;
      return Match.sure(bounded(length, 1, RelativeUnit.TODAY), after);
    }
    boolean prior = tokens.follow(end, "prior", "to");
    boolean after = tokens.isOneOf(end, AFTER);
    if (!prior && !after && !tokens.isOneOf(end, BEFORE)) {
      return null;
    }
    int next = prior ? end + 2 : end + 1;
    Match time = parse.point(tokens.is(next, "the") && parse.point(next) == null ? next + 1 : next);
    return time == null || tokens.is(end, "to")
        ? null
        : Match.sure(bounded(length, after ? 1 : -1, time.meaning()), time.end());
  }

  /** “More than three years ago” has no beginning, “less than three years ago” both ends. */
  private static Meaning bounded(Length length, int sign, Meaning from) {
    Counted counted = new Counted(sign * length.count(), length.unit(), from, length.rough());
    return switch (length.limit()) {
      case NONE -> counted;
      case MORE -> new Bound(sign < 0 ? Bound.Side.UNTIL : Bound.Side.SINCE, counted);
      case LESS -> sign < 0 ? new Between(counted, from) : new Between(from, counted);
    };
  }

  /** “In two weeks”, “in a month's time”; “in two weeks of talks” is a duration. */
  private static @Nullable Match ahead(Tokens tokens, int at) {
    int start =
        tokens.is(at, "exactly") || tokens.is(at, "just") || tokens.is(at, "another") ? at + 1 : at;
    Length length = Lengths.read(tokens, start);
    if (length == null || tokens.is(length.end(), "of") || length.limit() != Length.Limit.NONE) {
      return null;
    }
    int end = length.end();
    boolean owner = tokens.is(end, "'");
    int next = owner && tokens.is(end + 1, "s") ? end + 2 : owner ? end + 1 : end;
    boolean time = tokens.is(next, "time");
    if ((owner && !time) || tokens.is(end, "-") || length.unit().withinDay()) {
      return null;
    }
    Meaning meaning =
        new Counted(length.count(), length.unit(), RelativeUnit.TODAY, length.rough());
    return Match.sure(
        time ? meaning : new Ahead(meaning, !length.counted()), time ? next + 1 : end);
  }

  private static @Nullable Match within(Tokens tokens, int at) {
    Length length = Lengths.read(tokens, at);
    return length == null || tokens.is(length.end(), "of") || length.unit().withinDay()
        ? null
        : Match.sure(
            new Ahead(new Window(length.count(), length.unit(), false, true), !length.counted()),
            length.end());
  }

  /** “For three days from today”, “for a week, from 20 December”. */
  private static @Nullable Match run(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Length length = Lengths.read(tokens, at);
    int next = length == null ? at : tokens.is(length.end(), ",") ? length.end() + 1 : length.end();
    if (length == null || !(tokens.is(next, "from") || tokens.is(next, "starting"))) {
      return null;
    }
    Match start = parse.point(tokens.is(next + 1, "on") ? next + 2 : next + 1);
    return start == null || length.unit().withinDay()
        ? null
        : Match.sure(new Run(length.count(), length.unit(), start.meaning()), start.end());
  }
}
