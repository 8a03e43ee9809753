package org.factlint.extract.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English by its small words: a text that is long enough has them, and has fewer of any other
 * language's.
 */
final class LanguageGuess {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;
  private static final int LOOKED_AT = 2000;
  private static final int LONG_ENOUGH = 12;
  private static final double FEWEST = 0.12;

  private final Set<String> english;
  private final Set<String> foreign;

  LanguageGuess() {
    english = Set.copyOf(WordList.words(LanguageGuess.class, "english-small-words.txt"));
    foreign = Set.copyOf(WordList.words(LanguageGuess.class, "foreign-small-words.txt"));
  }

  Language guess(String folded, List<Paragraph> paragraphs) {
    int words = 0;
    int ours = 0;
    int theirs = 0;
    int outside = 0;
    for (Paragraph paragraph : paragraphs) {
      Matcher word = WORD.matcher(folded).region(paragraph.from(), paragraph.to());
      while (words < LOOKED_AT && word.find()) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        words++;
        ours += english.contains(lower) ? 1 : 0;
        theirs += foreign.contains(lower) ? 1 : 0;
        outside += Character.UnicodeScript.of(lower.codePointAt(0)) == LATIN ? 0 : 1;
      }
    }
    if (words == 0) {
      return Language.NONE;
    }
    boolean scant = words >= LONG_ENOUGH && ours < FEWEST * words;
    return scant || (theirs > 1 && theirs > ours) || outside * 2 > words
        ? Language.OTHER
        : Language.ENGLISH;
  }
}
