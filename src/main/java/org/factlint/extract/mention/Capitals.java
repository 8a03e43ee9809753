package org.factlint.extract.mention;

import java.util.HashSet;
import java.util.Set;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.language.Token;

/**
 * Tells the capitals of names from those of sentence openings, headlines and calendars, by how the
 * article writes the same word elsewhere.
 */
final class Capitals {
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "christmas",
          "easter",
          "i",
          "am",
          "pm",
          "gmt",
          "utc");

  private static final Set<String> NEVER =
      Set.of(
          "the", "a", "an", "in", "on", "at", "by", "for", "from", "but", "and", "or", "if", "he",
          "she", "it", "they", "we", "this", "that", "these", "those", "no", "not", "his", "her",
          "its", "their", "our", "my", "there", "here", "when", "while", "as", "after", "before");
  private static final Set<String> OPENING_TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "VB", "VBZ", "VBP", "VBG", "JJ", "FW");

  private final NameWords words;
  private final Gazetteer gazetteer;
  private final Set<String> plain = new HashSet<>();
  private final Set<String> capital = new HashSet<>();

  Capitals(NameWords words, Gazetteer gazetteer, Text text) {
    this.words = words;
    this.gazetteer = gazetteer;
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens().subList(1, sentence.tokens().size())) {
        boolean body = sentence.kind() == Sentence.Kind.BODY;
        if (Character.isLowerCase(token.folded().charAt(0))) {
          plain.add(token.folded());
        } else if (body && token.is("NNP")) {
          capital.add(token.folded());
        }
      }
    }
  }

  /** Whether the article writes a word with a capital within its sentences. */
  boolean areUsedFor(String word) {
    return capital.contains(word);
  }

  /** Whether a word is a name or a part of one. */
  boolean isName(Sentence sentence, int index, boolean shouting) {
    Token token = sentence.tokens().get(index);
    String word = token.folded();
    if (!Character.isUpperCase(word.codePointAt(0)) || neverNames(token)) {
      return false;
    }
    if (shouting) {
      return capital.contains(word) || gazetteer.type(word).isPresent();
    }
    if (gazetteer.countryOfPeople(word).isPresent()) {
      return false;
    }
    return opens(sentence, index)
        ? opensName(sentence, index)
        : !token.is("PRP") && !token.is("DT");
  }

  private static boolean neverNames(Token token) {
    return CALENDAR.contains(token.lower())
        || token.is("CD")
        || token.is("$")
        || token.folded().indexOf('$') >= 0
        || token.folded().matches(".*-(?:based|led|ruled|born|owned|backed|run|style|wide|funded)");
  }

  /** Whether a word whose capital says nothing is a name all the same. */
  private boolean opensName(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    boolean common = plain.contains(token.lower());
    boolean goesOn = isCapital(sentence, index + 1);
    if (NEVER.contains(token.lower()) || (common && !goesOn)) {
      return false;
    }
    boolean participle = token.lower().matches(".*ed|.*[^s]s") && !goesOn;
    return capital.contains(token.folded())
        || (token.is("NNP") && !participle)
        || (goesOn && OPENING_TAGS.contains(token.tag()))
        || words.isGivenName(token.folded());
  }

  /** Whether a word begins with a capital. */
  static boolean isCapital(Sentence sentence, int index) {
    return index < sentence.tokens().size()
        && Character.isUpperCase(sentence.tokens().get(index).folded().codePointAt(0));
  }

  /** Whether a capital at this place says nothing: at a start, behind a colon or a mark. */
  private static boolean opens(Sentence sentence, int index) {
    if (index == 0) {
      return true;
    }
    Token before = sentence.tokens().get(index - 1);
    return Set.of("``", "''", ":", "-LRB-", ".").contains(before.tag())
        || "\"':-–—".contains(before.folded());
  }

  /** Whether a headline writes all its words with capitals. */
  boolean isTitleCase(Sentence sentence) {
    if (!sentence.headline()) {
      return false;
    }
    long words = sentence.tokens().stream().filter(Capitals::isLong).count();
    long capitals =
        sentence.tokens().stream()
            .filter(token -> isLong(token) && Character.isUpperCase(token.folded().charAt(0)))
            .count();
    return words >= 2 && capitals * 4 >= words * 3;
  }

  private static boolean isLong(Token token) {
    return token.folded().length() > 3 && Character.isLetter(token.folded().charAt(0));
  }
}
