package org.factlint.extract.time.grammar;

import java.util.Set;
import org.factlint.extract.time.word.Names;
import org.factlint.extract.time.word.Tokens;

/** Words around a time that say that it is one. */
final class Cues {
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "on",
          "since",
          "until",
          "till",
          "til",
          "before",
          "after",
          "during",
          "by",
          "of",
          "from",
          "to",
          "through",
          "throughout",
          "between",
          "around",
          "circa",
          "about",
          "late",
          "early",
          "mid",
          "last",
          "next",
          "this",
          "for",
          "every",
          "each",
          "(",
          "approximately",
          "roughly",
          "nearly");
  private static final Set<String> AND = Set.of("and", "or", ",");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "during",
          "until",
          "till",
          "before",
          "after",
          "year",
          "circa",
          "c",
          "throughout",
          "early",
          "late",
          "mid",
          "summer",
          "spring",
          "winter",
          "autumn",
          "fall");
  private static final Set<String> BEFORE_OLD_YEAR =
      Set.of("by", "from", "to", "of", "between", "around", "about");
  private static final Set<String> TOUCHING =
      Set.of("(", "'", "\"", "-", "–", "/", "~", "[", ":", "“");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "its", "his", "her", "their", "our", "my", "this", "that", "s");
  private static final Set<String> NUMBERED =
      Set.of(
          "no",
          "number",
          "room",
          "flight",
          "page",
          "route",
          "highway",
          "gate",
          "model",
          "section",
          "article",
          "paragraph",
          "resolution",
          "order",
          "bus",
          "channel",
          "about",
          "approximately",
          "nearly",
          "almost",
          "roughly",
          "over",
          "least",
          "than",
          "some",
          "only",
          "just",
          "another",
          "all",
          "extra",
          "at",
          "#",
          "+",
          "*",
          "=",
          "km",
          "mm",
          "windows",
          "type");
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "million",
          "billion",
          "thousand",
          "percent",
          "per",
          "km",
          "kg",
          "m",
          "ft",
          "feet",
          "mph",
          "kmh",
          "mw",
          "kw",
          "gmt",
          "metre",
          "meter",
          "mile",
          "acres",
          "square",
          "cubic",
          "tonne",
          "ton",
          "staff",
          "personnel",
          "cattle",
          "sheep",
          "cc",
          "hectares",
          "or",
          "additional",
          "more",
          "new",
          "fewer",
          "other",
          "dead",
          "hours",
          "local",
          "pounds",
          "dollars",
          "euros",
          "yen",
          "rupees",
          "troops",
          "soldiers",
          "votes",
          "cases",
          "metres",
          "meters",
          "miles",
          "tonnes",
          "tons",
          "pages",
          "yards",
          "items",
          "residents",
          "kilometre",
          "kilometer",
          "kilometres",
          "kilometers");
  private static final Set<String> NO_PLURALS =
      Set.of(
          "was",
          "is",
          "has",
          "its",
          "his",
          "this",
          "as",
          "us",
          "thus",
          "does",
          "goes",
          "says",
          "plus",
          "across",
          "versus",
          "vs",
          "perhaps",
          "besides",
          "always",
          "afterwards",
          "s",
          "makes",
          "shows",
          "remains",
          "marks",
          "sees",
          "brings",
          "means",
          "compares",
          "olympics",
          "census",
          "crisis",
          "class",
          "congress",
          "address",
          "loss",
          "process",
          "games");

  private Cues() {}

  /** Whether a month, a season or a day alone may stand after these words. */
  static boolean before(Tokens tokens, int at) {
    return tokens.isOneOf(at - 1, BEFORE)
        || (tokens.is(at - 1, "the") && tokens.isOneOf(at - 2, BEFORE))
        || (tokens.isOneOf(at - 1, AND) && listed(tokens, at - 2));
  }

  /** “In April and May”: what stands before the link is a time, too. */
  private static boolean listed(Tokens tokens, int at) {
    return Names.month(tokens, at) != null || tokens.width(at) == 4;
  }

  /** Whether four digits are a year here, by what stands beside them. */
  static boolean year(Tokens tokens, int at) {
    if (counts(tokens, at)) {
      return false;
    }
    return tokens.isOneOf(at - 1, BEFORE_YEAR)
        || tokens.isOneOf(at - 1, DETERMINERS)
        || !plural(tokens, at + 1);
  }

  /** Whether four digits are a year that news seldom speaks of. */
  static boolean oldYear(Tokens tokens, int at) {
    boolean said = tokens.isOneOf(at - 1, BEFORE_YEAR) || tokens.isOneOf(at - 1, BEFORE_OLD_YEAR);
    return said && !counts(tokens, at) && (!tokens.word(at + 1) || Closing.word(tokens, at + 1));
  }

  private static boolean counts(Tokens tokens, int at) {
    return tokens.isOneOf(at + 1, COUNTED)
        || tokens.isOneOf(at - 1, NUMBERED)
        || joined(tokens, at);
  }

  /** Part of a longer number or a name: “A-2010”, “555-2010”, “2010x”. */
  private static boolean joined(Tokens tokens, int at) {
    if (tokens.glued(at + 1) && (tokens.word(at + 1) || longer(tokens, at + 1))) {
      return true;
    }
    if (!tokens.glued(at)) {
      return false;
    }
    boolean hyphen = tokens.is(at - 1, "-") && tokens.glued(at - 1);
    boolean slash = tokens.is(at - 1, "/") && tokens.width(at - 2) != 4;
    boolean name = tokens.word(at - 2) && tokens.capital(at - 2);
    boolean number = tokens.width(at - 2) > 0 && tokens.width(at - 2) != 4;
    boolean code = slash || (hyphen && (name || number));
    return code || !tokens.isOneOf(at - 1, TOUCHING);
  }

  /** “2021-13-45”, “2021.5”; “2003-2007” are two years. */
  private static boolean longer(Tokens tokens, int at) {
    boolean mark = tokens.is(at, "-") || tokens.is(at, "/") || tokens.is(at, ".");
    int digits = tokens.width(at + 1);
    return mark && tokens.glued(at + 1) && digits > 0 && digits != 4;
  }

  private static boolean plural(Tokens tokens, int at) {
    String word = tokens.text(at);
    return tokens.word(at)
        && !tokens.capital(at)
        && word.length() > 2
        && word.endsWith("s")
        && !NO_PLURALS.contains(word);
  }
}
