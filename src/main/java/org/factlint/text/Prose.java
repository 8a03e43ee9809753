package org.factlint.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article's text with blanks for what is not its prose: front matter, Markdown's marks, and the
 * place and agency before a report. It is as long as the text, so that places in it are places in
 * the article.
 */
public final class Prose {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n(?:.*\\n)*?---[ \\t]*(?:\\n|\\z)");

  /** “LIMA, May 3 (Agency) — ”, “Lima (Agency) - ”: a place in capitals, or an agency, or both. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[ \\t]*(?:\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,40}(?:,[^\\n,()—–]{2,30}){0,3}(?:\\s*\\([^)\\n]{2,40}\\))?"
              + "|\\p{Lu}[\\p{L}\\p{M}.'’ -]{2,40}(?:,[^\\n,()—–]{2,30}){0,3}\\s*\\([^)\\n]{2,40}\\))"
              + "\\s*(?:—|–|--|-)\\s+(?=[\\p{Lu}\\d\"“‘'])",
          Pattern.MULTILINE);

  /** Behind so much text a line that looks like one is a line of the text. */
  private static final int LAST_DATELINE = 2_000;

  private Prose() {}

  /**
   * Blanks out what is not prose.
   *
   * @param article an article
   * @return its text, every offset unchanged
   */
  public static String of(Article article) {
    StringBuilder text = new StringBuilder(article.text());
    Matcher front = FRONT_MATTER.matcher(text);
    int begin = front.find() ? front.end() : 0;
    blank(text, 0, begin);
    String path = article.path().toLowerCase(Locale.ROOT);
    if (path.endsWith(".md") || path.endsWith(".markdown")) {
      MarkdownMarks.blank(text, begin);
    }
    Matcher dateline = DATELINE.matcher(text).region(begin, text.length());
    if (dateline.find() && dateline.start() < begin + LAST_DATELINE) {
      blank(text, dateline.start(), dateline.end());
    }
    return text.toString();
  }

  /** Lines stay lines, and a character of two units stays: it is one code point, a blank two. */
  static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '\n' && !Character.isSurrogate(c)) {
        text.setCharAt(i, ' ');
      }
    }
  }
}
