package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * What the forms of a word have in common, by Porter's rules (M. F. Porter, An algorithm for suffix
 * stripping, 1980): “approved” and “approval” are both {@code approv}. Needs no model; for one
 * thread.
 */
public final class Stems {
  private static final Pattern WORD = Pattern.compile("\\p{L}++|\\p{N}++(?:[.,:]\\p{N}++)*+");

  private final PorterStemmer porter = new PorterStemmer();

  /** Makes a stemmer. */
  public Stems() {}

  /**
   * The stem of a word.
   *
   * @param word a word in any case
   * @return its stem; of a number, the number without separators of thousands
   */
  public String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.codePointAt(0))) {
      return lower.replaceAll(",(?=\\p{N}{3})", "");
    }
    return porter.stem(lower);
  }

  /**
   * The words and numbers of a text; a hyphen parts words, and so does an apostrophe.
   *
   * @param text any text
   * @return the words as they stand, in order, without possessive endings
   */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      boolean ending =
          matcher.start() > 0
              && matcher.end() - matcher.start() <= 2
              && "'’".indexOf(text.charAt(matcher.start() - 1)) >= 0;
      if (!ending) {
        words.add(matcher.group());
      }
    }
    return words;
  }
}
