package org.factlint.value;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How near two spellings are. Transliterations differ in vowels and doubled letters, different
 * names in consonants: so the former cost one, the latter two. A first letter or a digit never
 * differs.
 */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DIGITS = Pattern.compile("\\D+");
  private static final int LONGEST_COMPARED = 200;

  private Spelling() {}

  static boolean near(List<String> words, List<String> others) {
    String mine = letters(words);
    String theirs = letters(others);
    int longest = Math.max(mine.length(), theirs.length());
    if (longest > LONGEST_COMPARED || mine.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    boolean alike =
        mine.codePointAt(0) == theirs.codePointAt(0)
            && DIGITS.matcher(mine).replaceAll(" ").equals(DIGITS.matcher(theirs).replaceAll(" "));
    return alike && distance(mine, theirs) <= allowance(Math.min(mine.length(), theirs.length()));
  }

  private static String letters(List<String> words) {
    String joined = String.join("", words).replace("'", "");
    return MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Four letters are too few to tell two spellings from two names. */
  private static int allowance(int length) {
    return length < 5 ? 0 : length / 4;
  }

  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 1; j <= to.length(); j++) {
      row[j] = row[j - 1] + insertion(to, j - 1);
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] next = new int[to.length() + 1];
      next[0] = row[0] + insertion(from, i - 1);
      for (int j = 1; j <= to.length(); j++) {
        int replaced = row[j - 1] + replacement(from.charAt(i - 1), to.charAt(j - 1));
        int removed = row[j] + insertion(from, i - 1);
        int added = next[j - 1] + insertion(to, j - 1);
        next[j] = Math.min(replaced, Math.min(removed, added));
      }
      row = next;
    }
    return row[to.length()];
  }

  private static int insertion(String text, int at) {
    boolean doubled = at > 0 && text.charAt(at) == text.charAt(at - 1);
    return doubled || vowel(text.charAt(at)) ? 1 : 2;
  }

  private static int replacement(char from, char to) {
    if (from == to) {
      return 0;
    }
    return vowel(from) && vowel(to) ? 1 : 2;
  }

  private static boolean vowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }
}
