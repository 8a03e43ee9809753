package org.factlint.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The essential part of a long quote. What is shown is verbatim; what is left out is an ellipsis.
 *
 * @param text the words to show
 * @param from where the deciding words begin in them
 * @param to one past where they end; equal to {@code from} if none are marked
 */
public record Excerpt(String text, int from, int to) {
  private static final String GAP = "…";

  /**
   * The beginning of a text, verbatim and without an ellipsis, cut between words where possible.
   *
   * @param text any text
   * @param longest how many code points may stay
   * @return the text or its beginning
   */
  static String beginning(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    int end = text.offsetByCodePoints(0, longest);
    int gap = text.lastIndexOf(' ', end);
    return text.substring(0, gap > end / 2 ? gap : end);
  }

  /**
   * A quote with the words that decide, shortened around them.
   *
   * @param quote the quote
   * @param texts what is said of the quote, which repeats the deciding words between quotation
   *     marks; the first that does decides
   * @param longest how many characters to show, about
   * @return the excerpt
   */
  public static Excerpt of(String quote, List<String> texts, int longest) {
    String deciding = deciding(quote, texts);
    int at = deciding.isEmpty() ? 0 : quote.indexOf(deciding);
    int start = 0;
    int end = quote.length();
    if (end > longest) {
      int middle = at + deciding.length() / 2;
      int from = Math.max(0, Math.min(middle - longest / 2, end - longest));
      start = wordStart(quote, from, Math.max(from, at));
      end = wordEnd(quote, Math.min(end, from + longest), Math.max(start, at + deciding.length()));
    }
    String head = start > 0 ? GAP + " " : "";
    String tail = end < quote.length() ? " " + GAP : "";
    String text = head + quote.substring(start, end) + tail;
    int from = deciding.isEmpty() ? 0 : at - start + head.length();
    boolean cut = from < head.length() || from + deciding.length() > text.length();
    return cut ? new Excerpt(text, 0, 0) : new Excerpt(text, from, from + deciding.length());
  }

  /**
   * The same words between quotation marks.
   *
   * @param open the opening mark
   * @param close the closing mark
   * @return the excerpt with the same words marked
   */
  public Excerpt in(String open, String close) {
    int shift = open.length();
    return new Excerpt(open + text + close, from + shift, to + shift);
  }

  private static String deciding(String quote, List<String> texts) {
    for (String text : texts) {
      String best = "";
      for (String words : quoted(text)) {
        // Marking most of a quote marks nothing.
        boolean tells = words.length() * 2 < quote.length();
        if (tells && words.length() > best.length() && quote.contains(words)) {
          best = words;
        }
      }
      if (!best.isEmpty()) {
        return best;
      }
    }
    return "";
  }

  private static List<String> quoted(String message) {
    List<String> all = new ArrayList<>();
    int open = message.indexOf('“');
    while (open >= 0) {
      int close = message.indexOf('”', open);
      if (close < 0) {
        break;
      }
      all.add(message.substring(open + 1, close));
      open = message.indexOf('“', close);
    }
    return all;
  }

  /** The first start of a word, not after a limit; or else where it was, between code points. */
  private static int wordStart(String text, int from, int limit) {
    int gap = from == 0 ? -1 : text.indexOf(' ', from - 1);
    return from > 0 && gap >= 0 && gap < limit ? gap + 1 : onCodePoint(text, from);
  }

  /** The last end of a word, not before a limit; or else where it was, between code points. */
  private static int wordEnd(String text, int to, int limit) {
    int gap = to == text.length() ? -1 : text.lastIndexOf(' ', to);
    return to < text.length() && gap > limit ? gap : Math.max(limit, onCodePoint(text, to));
  }

  private static int onCodePoint(String text, int at) {
    boolean within = at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return within ? at - 1 : at;
  }
}
