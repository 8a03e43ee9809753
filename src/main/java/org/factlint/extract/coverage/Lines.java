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

  /** A line without a full stop whose long words all have capitals: they tell nothing there. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?=.{0,200}$)(?!.*\\b\\p{Ll}{4,})(?:.*\\b\\p{Lu}\\p{L}*){3,}.*[^.!?:\\n]$",
          Pattern.MULTILINE);

  private Lines() {}

  static String withoutBylines(String text) {
    return without(BYLINE, text);
  }

  static String withoutTitles(String text) {
    return without(TITLE, text);
  }

  private static String without(Pattern lines, String text) {
    StringBuilder blanked = new StringBuilder(text);
    Matcher line = lines.matcher(text);
    while (line.find()) {
      for (int i = line.start(); i < line.end(); i++) {
        if (!Character.isSurrogate(text.charAt(i))) {
          blanked.setCharAt(i, ' ');
        }
      }
    }
    return blanked.toString();
  }
}
