package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Which;
import org.factlint.extract.time.meaning.Window;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Several units beside now: “the last three months”, “the 2 upcoming months”, “the next few days”.
 */
final class Windows implements Family {
  private static final Set<String> WORKING = Set.of("business", "working");

  /** Behind them, “last” is a verb. */
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "to", "can", "could", "may", "might", "must", "should", "shall", "not");

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    int start = tokens.is(at, "within") ? at + 1 : at;
    boolean today = start > at;
    start = tokens.is(start, "the") ? start + 1 : start;
    Named<Which> which = WhichWords.read(tokens, start);
    Amounts.Amount amount = Amounts.read(tokens, which == null ? start : which.end());
    if (amount == null) {
      return null;
    }
    int next = amount.end();
    if (which == null) {
      which = WhichWords.read(tokens, next);
      next = which == null ? next : which.end();
    }
    if (start == at && tokens.is(at, "last") && tokens.isOneOf(at - 1, MODALS)) {
      return null;
    }
    boolean working = tokens.isOneOf(next, WORKING);
    int unitAt = working ? next + 1 : next;
    Named<CalendarUnit> unit = Names.unit(tokens, unitAt);
    if (which == null || unit == null || which.value() == Which.THIS) {
      return null;
    }
    if (unit.value().withinDay() || !Names.pluralUnit(tokens, unitAt)) {
      return null;
    }
    int count = WhichWords.shift(which.value()) * amount.count();
    boolean days = working && unit.value() == CalendarUnit.DAY;
    return Match.sure(new Window(count, unit.value(), days, today), unit.end());
  }
}
