package org.factlint.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out the marks of Markdown: what is left is what a reader of the page would see. */
final class MarkdownMarks {
  /** What has no words for the reader. */
  private static final List<Pattern> WHOLE =
      List.of(
          Pattern.compile("!\\[[^\\]\\n]{0,300}]\\([^)\\n]{0,500}\\)"),
          Pattern.compile("^ {0,3}\\[[^\\]\\n]{1,100}]:.*$", Pattern.MULTILINE),
          Pattern.compile("\\[\\^[^\\]\\n]{1,60}]"),
          Pattern.compile("</?[A-Za-z][^<>\\n]{0,300}>"),
          Pattern.compile("<https?:[^<>\\s]{1,500}>"),
          Pattern.compile(
              "^ {0,3}(?:(?:[-*_][ \\t]*+){3,}+|={2,}+|[|: \\t]*+-[|: \\t-]*+)$",
              Pattern.MULTILINE),
          Pattern.compile("^ {0,3}(?:>[ \\t]?)++", Pattern.MULTILINE),
          Pattern.compile(
              "^ {0,3}#{1,6}[ \\t]++|(?<![ \\t])[ \\t]++#{1,6}+[ \\t]*+$", Pattern.MULTILINE),
          Pattern.compile("^[ \\t]*+[-*+][ \\t]++(?:\\[[ xX]][ \\t]+)?", Pattern.MULTILINE),
          Pattern.compile("[|`]|\\*\\*|__|~~"));

  private static final Pattern FENCE =
      Pattern.compile("^ {0,3}(?:```|~~~)[^\\n]*+", Pattern.MULTILINE);
  private static final Pattern CLOSING_FENCE =
      Pattern.compile("^ {0,3}(?:```|~~~)[ \\t]*+$", Pattern.MULTILINE);
  private static final Pattern REMARK = Pattern.compile("<!--");
  private static final Pattern REMARK_END = Pattern.compile("-->");

  /** The words of a link stay, its brackets and its address go. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]\\n]{1,300})](?:\\([^()\\s]{0,500}(?:\\s+\"[^\"\\n]{0,200}\")?\\)|\\[[^\\]\\n]{0,100}])");

  /** One mark at each end of some words. */
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\d*_])([*_])(?=\\S)([^*_\\n]{1,300}?\\S?)\\1(?![\\p{L}\\d*_])");

  private MarkdownMarks() {}

  static void blank(StringBuilder text, int begin) {
    between(text, begin, FENCE, CLOSING_FENCE);
    between(text, begin, REMARK, REMARK_END);
    for (Pattern pattern : WHOLE) {
      Matcher matcher = pattern.matcher(text).region(begin, text.length());
      while (matcher.find()) {
        Prose.blank(text, matcher.start(), matcher.end());
      }
    }
    around(text, begin, LINK, 1);
    around(text, begin, EMPHASIS, 2);
  }

  /** What never ends is none, and neither is any that would begin behind it. */
  private static void between(StringBuilder text, int begin, Pattern opening, Pattern closing) {
    Matcher open = opening.matcher(text);
    Matcher close = closing.matcher(text);
    int at = begin;
    while (open.find(at) && close.find(open.end())) {
      Prose.blank(text, open.start(), close.end());
      at = close.end();
    }
  }

  private static void around(StringBuilder text, int begin, Pattern pattern, int words) {
    Matcher matcher = pattern.matcher(text).region(begin, text.length());
    while (matcher.find()) {
      Prose.blank(text, matcher.start(), matcher.start(words));
      Prose.blank(text, matcher.end(words), matcher.end());
    }
  }
}
