package org.factlint.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.factlint.extract.time.grammar.Grammar;
import org.factlint.text.Span;

/**
 * Finds the times of English texts and resolves them, by a closed grammar of what news says. It
 * holds nothing of what it reads, and may be shared.
 */
public final class TimeReader {
  /** Longer lines are read piece by piece, so that memory stays bounded. */
  private static final int LONGEST_PIECE = 20_000;

  private final Grammar grammar = new Grammar();

  /** Makes a reader; it takes a moment, so keep it. */
  public TimeReader() {}

  /**
   * Reads a text.
   *
   * @param text an article, a paragraph or a sentence
   * @param anchor when it was written
   * @return its times, in order, without overlaps
   */
  public List<TimeMention> read(String text, Anchor anchor) {
    List<TimeMention> mentions = new ArrayList<>();
    Resolver resolver = new Resolver(anchor);
    int counted = 0;
    int offset = 0;
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      offset += text.codePointCount(counted, start);
      counted = start;
      String piece = text.substring(start, end);
      for (TimeMention mention : new Piece(piece, grammar, resolver).mentions()) {
        mentions.add(moved(mention, offset));
      }
      start = end;
    }
    return mentions;
  }

  /** The end of the line, or of as many whole words as a piece holds. */
  private static int end(String text, int start) {
    int line = text.indexOf('\n', start);
    int end = line < 0 ? text.length() : line + 1;
    if (end - start <= LONGEST_PIECE) {
      return end;
    }
    int blank = text.lastIndexOf(' ', start + LONGEST_PIECE);
    return blank > start ? blank : start + LONGEST_PIECE;
  }

  private static TimeMention moved(TimeMention mention, int offset) {
    Span span = mention.span();
    return new TimeMention(
        new Span(span.start() + offset, span.end() + offset),
        mention.words(),
        mention.kind(),
        mention.reading(),
        mention.weekday(),
        mention.offset() == null ? null : mention.offset().moved(offset));
  }
}
