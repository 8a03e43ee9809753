package org.factlint.extract.time.grammar;

import java.util.ArrayList;
import java.util.List;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** The grammar of English times. It keeps nothing of what it reads. */
public final class Grammar {
  private final List<Family> points =
      List.of(
          new Deictics(),
          new MonthDates(),
          new NumericDates(),
          new Years(),
          new Decades(),
          new YearParts(),
          new YearFirst(),
          new Weekdays(),
          new DayParts(),
          new RelativePeriods(),
          new Windows(),
          new Counts(),
          new Narratives(),
          new Ordinals(),
          new Portions(),
          new Approximations(),
          new Holidays(),
          new Repeats());
  private final List<Family> wholes = List.of(new Ranges(), new Bounds());

  /** Makes the grammar. */
  public Grammar() {}

  /**
   * A time that stands in a text.
   *
   * @param meaning what it means
   * @param from the place of its first token
   * @param end the place after its last token
   */
  public record Phrase(Meaning meaning, int from, int end) {}

  /**
   * Finds the times of a text, the longest that begins at each place.
   *
   * @param tokens the text
   * @return the times, in order, without overlaps
   */
  public List<Phrase> phrases(Tokens tokens) {
    Parse parse = new Parse(tokens, points);
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Match match = tokens.opens(at) ? whole(parse, at) : null;
      if (match == null) {
        at++;
      } else {
        phrases.add(new Phrase(match.meaning(), at, match.end()));
        at = match.end();
      }
    }
    return phrases;
  }

  private @Nullable Match whole(Parse parse, int at) {
    Match longest = parse.point(at);
    if (longest != null) {
      Match weekday = Weekdays.after(parse, longest);
      longest = weekday != null ? weekday : longest;
      longest = longest.sure() ? longest : null;
    }
    for (Family family : wholes) {
      Match match = family.read(parse, at);
      if (match != null && (longest == null || match.end() >= longest.end())) {
        longest = match;
      }
    }
    return longest;
  }
}
