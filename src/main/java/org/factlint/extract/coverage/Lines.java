package org.factlint.extract.coverage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say who wrote an article and when: nothing that it claims. */
final class Lines {
  private static final Pattern BYLINE =
      Pattern.compile(
          "^[ \\t]*(?:[Bb]y[ \\t]+\\p{Lu}.{0,120}|(?:Published|Updated|Posted|Photo|Image|Picture|Credit|Source)[ \\t]*"
              + "(?:on\\b|:|by\\b).{0,120}|(?:\\p{L}+,?[ \\t]+)?(?:\\d{1,2}[ \\t]+\\p{L}+|\\p{L}+[ \\t]+\\d{1,2}),?[ \\t]+\\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2})[ \\t]*$",
          Pattern.MULTILINE);

  private static final int LONGEST_TITLE = 200;
  private static final int FEWEST_CAPITALS = 3;
  private static final int LONG_WORD = 4;

  private Lines() {}

  static String withoutBylines(String text) {
    StringBuilder blanked = new StringBuilder(text);
    Matcher line = BYLINE.matcher(text);
    while (line.find()) {
      blank(line.start(), line.end(), blanked);
    }
    return blanked.toString();
  }

  static String withoutTitles(String text) {
    StringBuilder blanked = new StringBuilder(text);
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      if (title(text, start, end)) {
        blank(start, end, blanked);
      }
      start = end + 1;
    }
    return blanked.toString();
  }

  /** A line without a full stop whose long words all have capitals: they tell nothing there. */
  private static boolean title(String text, int start, int end) {
    boolean ends = end > start && ".!?:\r".indexOf(text.charAt(end - 1)) < 0;
    if (!ends || end - start > LONGEST_TITLE) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      boolean opens = !inWord;
      inWord = Character.isLetterOrDigit(character) || character == '_';
      capitals += opens && Character.isUpperCase(character) ? 1 : 0;
      small = Character.isLowerCase(character) && (opens || small > 0) ? small + 1 : 0;
      if (small >= LONG_WORD) {
        return false;
      }
    }
    return capitals >= FEWEST_CAPITALS;
  }

  private static void blank(int start, int end, StringBuilder text) {
    for (int i = start; i < end; i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        text.setCharAt(i, ' ');
      }
    }
  }
}
