package org.factlint.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factlint.extract.time.grammar.Grammar.Phrase;
import org.factlint.extract.time.meaning.Fixed;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.Yearly;
import org.factlint.extract.time.word.Tokens;

/** Dates in a list share a year that only one of them names: “in May and June 2015”. */
final class SharedYears {
  private static final Set<String> LINKS = Set.of("and", "or", ",", "&", "in", "on");

  private SharedYears() {}

  static List<Phrase> join(Tokens tokens, List<Phrase> phrases) {
    List<Phrase> joined = new ArrayList<>(phrases);
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Phrase next = joined.get(i + 1);
      boolean linked = linked(tokens, joined.get(i).end(), next.from());
      joined.set(i, linked ? inYearOf(next, joined.get(i)) : joined.get(i));
    }
    for (int i = 1; i < phrases.size(); i++) {
      Phrase before = joined.get(i - 1);
      boolean linked = linked(tokens, before.end(), joined.get(i).from());
      joined.set(i, linked ? inYearOf(before, joined.get(i)) : joined.get(i));
    }
    return joined;
  }

  private static Phrase inYearOf(Phrase other, Phrase phrase) {
    return phrase.meaning() instanceof Yearly yearly
            && other.meaning() instanceof InYear dated
            && dated.year() instanceof Fixed
        ? new Phrase(new InYear(yearly, dated.year()), phrase.from(), phrase.end())
        : phrase;
  }

  private static boolean linked(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isOneOf(i, LINKS)) {
        return false;
      }
    }
    return to > from;
  }
}
