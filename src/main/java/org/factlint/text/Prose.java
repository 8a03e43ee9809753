package org.factlint.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article's text with blanks for what is not its prose: front matter, Markdown's marks, the
 * place and agency before a report, and what is too long to be a word. Places in it are places in
 * the article. Of a very long article it has the beginning, so that no reader takes forever.
 */
public final class Prose {
  /** The most that is read of an article, in UTF-16 units: some fifteen thousand words. */
  public static final int LONGEST = 100_000;

  /** Repeats no group: that would take stack by the line. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n(?s:.*?)(?<=\\n)---[ \\t]*(?:\\n|\\z)");

  /** Thai; behind it are those that have no blanks between words. */
  private static final char FIRST_OF_OTHER_SCRIPTS = '\u0e00';

  /** No word is longer, and no address that anybody follows. */
  private static final int LONGEST_WORD = 600;

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
   * @return its text, or the beginning of it, every offset unchanged
   */
  public static String of(Article article) {
    StringBuilder text = new StringBuilder(article.text().substring(0, end(article.text())));
    blankNoWords(text);
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

  /**
   * At the end of a line or of a sentence, since half a sentence may say what the whole does not.
   */
  private static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    int line = text.lastIndexOf('\n', LONGEST);
    int sentence = line > LONGEST / 2 ? line : text.lastIndexOf(". ", LONGEST - 1) + 1;
    int blank = sentence > LONGEST / 2 ? sentence : text.lastIndexOf(' ', LONGEST - 1) + 1;
    return blank > LONGEST / 2
        ? blank
        : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1);
  }

  /**
   * How much of an article is read.
   *
   * @param article an article
   * @return an offset; the length of the article unless it is a very long one
   */
  public static int readTo(Article article) {
    return article.offset(end(article.text()));
  }

  /** Blanks out what nobody reads as a word: data in letters and digits, rows of dots. */
  private static void blankNoWords(StringBuilder text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || parts(text.charAt(i))) {
        if (i - start > LONGEST_WORD) {
          blank(text, start, i);
        }
        start = i + 1;
      }
    }
  }

  /** White space parts words; other scripts than ours may have none between theirs. */
  private static boolean parts(char c) {
    boolean other = c >= FIRST_OF_OTHER_SCRIPTS && Character.isLetter(c);
    return other || c == '\u00a0' || Character.isWhitespace(c);
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
