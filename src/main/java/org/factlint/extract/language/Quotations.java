package org.factlint.extract.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, paragraph by paragraph: double ones of every kind, and
 * single ones where they are no apostrophes.
 */
final class Quotations {
  /** An apostrophe may open nothing, and the text be searched for its end from each of them. */
  private static final int LONGEST_IN_SINGLE = 2_000;

  private final String text;
  private final String folded;
  private final CodePoints points;
  private final List<Quotation> found = new ArrayList<>();

  Quotations(String text, String folded, CodePoints points) {
    this.text = text;
    this.folded = folded;
    this.points = points;
  }

  List<Quotation> in(List<Paragraph> paragraphs) {
    paragraphs.forEach(this::search);
    return List.copyOf(found);
  }

  private void search(Paragraph paragraph) {
    int at = paragraph.from();
    while (at < paragraph.to()) {
      at = opens(at, paragraph) ? take(at, paragraph) : at + 1;
    }
  }

  private int take(int open, Paragraph paragraph) {
    int close =
        folded.charAt(open) == '"' ? doubleClose(open, paragraph) : singleClose(open, paragraph);
    if (close < 0 && folded.charAt(open) == '\'') {
      return open + 1;
    }
    int end = close < 0 ? paragraph.to() : close;
    int past = close < 0 ? end : close + 1;
    found.add(new Quotation(points.span(open, past), points.span(open + 1, end), close >= 0));
    return past;
  }

  private boolean opens(int at, Paragraph paragraph) {
    boolean wordStarts =
        at == paragraph.from() || !Character.isLetterOrDigit(folded.charAt(at - 1));
    return switch (folded.charAt(at)) {
      case '"' -> text.charAt(at) != '\u201D' && (wordStarts || text.charAt(at) == '\u201C');
      case '\'' ->
          wordStarts
              && text.charAt(at) != '\u2019'
              && at + 1 < paragraph.to()
              && Character.isLetter(folded.charAt(at + 1));
      default -> false;
    };
  }

  private int doubleClose(int open, Paragraph paragraph) {
    int close = folded.indexOf('"', open + 1);
    return close >= 0 && close < paragraph.to() ? close : -1;
  }

  /**
   * The first single mark behind a word that is surely a closing one; else the first that could as
   * well be the apostrophe of a plural.
   */
  private int singleClose(int open, Paragraph paragraph) {
    int unsure = -1;
    int end = Math.min(paragraph.to(), open + LONGEST_IN_SINGLE);
    for (int i = open + 2; i < end; i++) {
      boolean mark = folded.charAt(i) == '\'';
      boolean wordGoesOn =
          i + 1 < paragraph.to() && Character.isLetterOrDigit(folded.charAt(i + 1));
      if (mark && !wordGoesOn) {
        if (folded.charAt(i - 1) != 's') {
          return i;
        }
        unsure = unsure < 0 ? i : unsure;
      }
    }
    return unsure;
  }
}
