package org.factlint.extract.time.grammar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Fixed;
import org.factlint.extract.time.meaning.Stretch;
import org.factlint.extract.time.word.Numbers;
import org.factlint.extract.time.word.Numbers.Read;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: “the 1990s”, “the nineties”, “the '90s”, “the 21st century”. */
final class Decades implements Family {
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);
  private static final Set<String> OF_A_LIFE = Set.of("his", "her", "their", "my", "your", "our");
  private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce", "b");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    int start = tokens.is(at, "the") ? at + 1 : at;
    Match century = century(tokens, start);
    if (century != null) {
      return century;
    }
    Match digits = digits(tokens, at, start);
    return digits == null ? words(tokens, at, start) : digits;
  }

  private static @Nullable Match century(Tokens tokens, int at) {
    Read ordinal = Numbers.ordinal(tokens, at);
    int next =
        ordinal == null ? at : tokens.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
    if (ordinal == null
        || ordinal.value() < 1
        || ordinal.value() > 30
        || !(tokens.is(next, "century") || tokens.is(next, "c"))
        || tokens.isOneOf(next + 1, BEFORE_CHRIST)) {
      return null;
    }
    LocalDate day = LocalDate.of(Math.max(1, (ordinal.value() - 1) * 100), 1, 1);
    return Match.sure(new Fixed(Stretch.of(CalendarUnit.CENTURY, day)), next + 1);
  }

  private static @Nullable Match digits(Tokens tokens, int at, int start) {
    boolean apostrophe = tokens.is(start, "'") && tokens.glued(start + 1);
    int number = apostrophe ? start + 1 : start;
    int ending = tokens.is(number + 1, "'") ? number + 2 : number + 1;
    int value = tokens.number(number);
    if (value < 0 || value % 10 != 0 || !tokens.is(ending, "s")) {
      return null;
    }
    if (tokens.width(number) == 4 && value >= 1000 && value <= 2190) {
      return Match.sure(four(value), ending + 1);
    }
    boolean decade = tokens.width(number) == 2 && value >= 20 && !ofLife(tokens, at);
    boolean sure = apostrophe || (value >= 50 && Cues.before(tokens, at)) || start > at;
    return decade ? new Match(two(value), ending + 1, sure) : null;
  }

  private static @Nullable Match words(Tokens tokens, int at, int start) {
    Read century = Numbers.small(tokens, start);
    Integer alone = TENS.get(tokens.text(start));
    if (century != null && century.value() >= 15 && century.value() <= 20) {
      int next = tokens.is(century.end(), "-") ? century.end() + 1 : century.end();
      Integer tens = TENS.get(tokens.text(next));
      return tens == null ? null : Match.sure(four(century.value() * 100 + tens), next + 1);
    }
    return alone == null || ofLife(tokens, at)
        ? null
        : new Match(two(alone), start + 1, start > at || Cues.before(tokens, at));
  }

  /** “In his 90s”, “in her late nineties”. */
  private static boolean ofLife(Tokens tokens, int at) {
    boolean part =
        tokens.is(at - 1, "early") || tokens.is(at - 1, "late") || tokens.is(at - 1, "mid");
    int owner = tokens.is(at - 1, "-") ? at - 3 : part ? at - 2 : at - 1;
    return tokens.isOneOf(owner, OF_A_LIFE);
  }

  /** “The 1800s” are a century, the 2000s a decade. */
  private static Fixed four(int year) {
    boolean century = year % 100 == 0 && year < 2000;
    CalendarUnit unit = century ? CalendarUnit.CENTURY : CalendarUnit.DECADE;
    return new Fixed(Stretch.of(unit, LocalDate.of(year, 1, 1)));
  }

  /** The twenties are doubtful; other tens are still those of the twentieth century. */
  private static Fixed two(int tens) {
    Stretch decade = Stretch.of(CalendarUnit.DECADE, LocalDate.of(1900 + tens, 1, 1));
    return new Fixed(tens < 30 ? decade.doubted() : decade);
  }
}
