package org.factlint.extract.time.grammar;

import org.factlint.extract.time.feast.Feast;
import org.factlint.extract.time.feast.Feasts;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Chosen;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.UnitOf;
import org.factlint.extract.time.meaning.Which;
import org.factlint.extract.time.meaning.Within;
import org.factlint.extract.time.meaning.Yearly;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Days with a name: “Easter 2019”, “last Christmas”, “Halloween weekend”. */
final class Holidays implements Family {
  private final Feasts feasts = Feasts.standard();

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Tokens tokens = parse.tokens();
    Named<Which> which = WhichWords.read(tokens, at);
    int start = which != null ? which.end() : tokens.is(at, "the") ? at + 1 : at;
    Named<Feast> feast = feasts.read(tokens, start);
    if (feast == null) {
      return null;
    }
    Yearly day = feast.value();
    int end = feast.end();
    Named<CalendarUnit> unit = Names.unit(tokens, end);
    boolean around =
        unit != null && (unit.value() == CalendarUnit.WEEK || unit.value() == CalendarUnit.WEEKEND);
    if (unit != null && around) {
      day = new Within.YearlyPart(new UnitOf(unit.value()), day);
      end = unit.end();
    }
    if (which != null) {
      return Match.sure(new Chosen(which.value(), day), end);
    }
    Match year = Years.after(parse, end);
    return year != null
        ? Match.sure(new InYear(day, year.meaning()), year.end())
        : new Match(day, end, around || stands(tokens, at, end));
  }

  /** A Christmas tree is no date. */
  private static boolean stands(Tokens tokens, int at, int end) {
    return !tokens.word(end)
        || tokens.capital(end)
        || Closing.word(tokens, end)
        || Cues.before(tokens, at);
  }
}
