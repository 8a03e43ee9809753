package org.factlint.extract.quantity;

import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.extract.quantity.numeral.Word;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;

/**
 * Tells figures that name something from those that count: days and years, times of day, flight
 * numbers, articles of a law, items of a list.
 */
final class Numbering {
  private static final Pattern MONTH =
      Pattern.compile(
          "january|february|march|april|may|june|july|august|september|october|november|december"
              + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec");

  private static final Set<String> LABELS =
      Set.of(
          ("flight article articles section sections chapter page pages no nos number numbers route highway"
                  + " motorway road room line gate platform bus train tram resolution bill act law paragraph"
                  + " clause rule item case lot block building apartment suite district ward zone pier"
                  + " terminal channel reactor runway exit junction verse psalm version type model mark"
                  + " series episode season week day phase stage round grade class tier step lane group"
                  + " division volume issue figure table appendix annex part level floor formula title"
                  + " proposition amendment unit boeing airbus apollo covid size p pp vol"
                  + " option question track turn hole")
              .split(" "));

  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in", "since", "until", "till", "by", "from", "of", "before", "after", "during", "early",
          "late", "mid", "summer", "winter", "spring", "autumn", "fall", "the", "this", "year",
          "through", "between", "to", "for", "end", "and", "around", "about", "circa", "back",
          "season", "class", "born", "later", "than", "or", "as", "on", "(");

  private final Words words;

  Numbering(Words words) {
    this.words = words;
  }

  /** One past what begins at a word and counts nothing; the index itself if it may count. */
  int end(int at) {
    if (words.at(at).shape() != Shape.FIGURES) {
      return at;
    }
    if (chained(at) || inWord(at)) {
      return pastChain(at);
    }
    boolean names = clock(at) || day(at) || year(at) || labelled(at) || listItem(at);
    return names ? at + 1 : at;
  }

  /** “17/10/2024”, “555-12-34”, “10:30”, “2.30.1”. */
  private boolean chained(int at) {
    boolean joined = joins(at + 1) && words.at(at + 2).shape() == Shape.FIGURES;
    boolean three = joined && joins(at + 3) && words.at(at + 4).shape() == Shape.FIGURES;
    boolean seasons = joined && years(at, at + 2);
    return three || seasons || (joined && words.is(at + 1, "/", ":"));
  }

  private boolean years(int first, int second) {
    boolean year = words.at(first).text().matches("1[5-9]\\d\\d|20\\d\\d");
    return year && words.at(second).text().matches("\\d\\d|1[5-9]\\d\\d|20\\d\\d");
  }

  private boolean joins(int at) {
    return words.is(at, "/", ":", "-", ".") && words.at(at).glued() && words.at(at + 1).glued();
  }

  private int pastChain(int at) {
    int end = at + 1;
    while ((words.at(end).glued() && words.at(end).shape() != Shape.MARK)
        || (joins(end) && words.at(end + 1).shape() != Shape.MARK)) {
      end++;
    }
    return end;
  }

  /** “A320”, “Covid-19”, “G20”, “5G”, “#3”. */
  private boolean inWord(int at) {
    Word before = words.at(at - 1);
    boolean glued = words.at(at).glued();
    boolean letters =
        glued && before.shape() == Shape.LETTERS && !before.lower().matches("us|rs|rm|rp");
    boolean hyphened =
        glued
            && words.hyphen(at - 1)
            && words.at(at - 2).capital()
            && words.at(at - 2).shape() == Shape.LETTERS
            && !words.is(at - 2, "magnitude", "category");
    boolean suffix =
        words.at(at + 1).glued() && words.at(at + 1).text().matches("G|D|x|X|s|A|B|E|W|N|S");
    return letters || hyphened || suffix || (glued && words.is(at - 1, "#", "@", "№", "§"));
  }

  private boolean clock(int at) {
    boolean half =
        words.is(at + 1, "a.m.", "p.m.", "o'clock", "am", "pm", "gmt", "a.m", "p.m", "utc", "o");
    boolean pastHour = words.is(at - 1, "past") && words.is(at - 2, "half", "quarter");
    return half || pastHour;
  }

  private boolean day(int at) {
    if (!words.at(at).text().matches("\\d{1,2}|1[5-9]\\d\\d|20\\d\\d")) {
      return false;
    }
    int suffix = words.is(at + 1, "st", "nd", "rd", "th") ? at + 2 : at + 1;
    int after = words.is(suffix, "of") ? suffix + 1 : suffix;
    int before = words.is(at - 1, ".", ",") ? at - 2 : at - 1;
    return month(after) || month(before) || (month(before - 1) && words.is(at - 1, ","));
  }

  private boolean month(int at) {
    return words.at(at).capital() && MONTH.matcher(words.lower(at)).matches();
  }

  private boolean year(int at) {
    String text = words.at(at).text();
    boolean joined = words.hyphen(at + 1) || words.at(at - 1).shape() == Shape.SIGN;
    if (!text.matches("1[5-9]\\d\\d|20\\d\\d") || joined) {
      return words.is(at - 1, "'") && text.matches("\\d\\d");
    }
    if (words.at(at + 1).glued() && words.at(at + 1).shape() == Shape.LETTERS) {
      return words.is(at + 1, "s");
    }
    String next = words.lower(at + 1);
    boolean counts =
        Plurals.is(next)
            || next.matches("million|billion|%|percent|per|[a-z]*(?:metres?|meters?)|mw|km");
    boolean prepared = BEFORE_YEARS.contains(words.lower(at - 1)) || month(at - 1);
    // “some 2000 people” counts, “in 2000 people” does not.
    return prepared
        ? !(counts && words.is(at - 1, "of", "about", "around", "than", "by", "to"))
        : !counts;
  }

  private boolean labelled(int at) {
    boolean dot = words.is(at - 1, ".") && words.at(at - 1).glued();
    int label = dot ? at - 2 : at - 1;
    String word = words.lower(label);
    if (!LABELS.contains(word) || (dot && !word.matches("nos?|p|pp|vol"))) {
      return false;
    }
    boolean whole = words.at(at).text().matches("\\d{1,4}");
    return whole && !words.is(at + 1, "%", "percent", "per", "million", "billion");
  }

  /** “1. Motives”, “2) Costs” at the beginning. */
  private boolean listItem(int at) {
    int begin = words.is(at - 1, "(") ? at - 1 : at;
    boolean first = begin == 0 || words.is(begin - 1, "\n");
    return first
        && words.is(at + 1, ".", ")", "-")
        && words.at(at + 1).glued()
        && !words.hyphen(at + 1);
  }

  /** Whether a number stands behind a name, as its part: “Apollo 11”. */
  boolean partOfName(int at) {
    Word before = words.at(at - 1);
    boolean name = before.shape() == Shape.LETTERS && before.capital() && at > 1 && !before.glued();
    return name && words.at(at).shape() == Shape.FIGURES && !month(at - 1);
  }
}
