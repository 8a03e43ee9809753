package org.factlint.extract.time.grammar;

import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.Yearly;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** The year before what lies in it: “last year in September”, “2019 Q1”, “this year's Easter”. */
final class YearFirst implements Family {
  private final Years years = new Years();
  private final RelativePeriods periods = new RelativePeriods();

  @Override
  public @Nullable Match read(Parse parse, int at) {
    Match year = years.read(parse, at);
    if (year == null) {
      year = periods.read(parse, at);
    }
    if (year == null || year.meaning().grain() != CalendarUnit.YEAR) {
      return null;
    }
    Match part = parse.point(link(parse.tokens(), year.end()));
    return part != null && part.meaning() instanceof Yearly yearly
        ? Match.sure(new InYear(yearly, year.meaning()), part.end())
        : null;
  }

  private static int link(Tokens tokens, int at) {
    if (tokens.follow(at, "'", "s")) {
      return at + 2;
    }
    boolean link =
        tokens.is(at, "in") || tokens.is(at, "on") || tokens.is(at, "during") || tokens.is(at, "-");
    return link ? at + 1 : at;
  }
}
