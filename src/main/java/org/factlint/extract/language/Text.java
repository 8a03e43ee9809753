package org.factlint.extract.language;

import java.util.List;
import org.factlint.text.Span;

/**
 * An article as it was read.
 *
 * @param language what language it is in; there are no sentences unless it is English
 * @param sentences the sentences, in order
 * @param quotations the quotations, in order; none overlaps another
 * @param readTo how far the text was read: before its end only if the article is longer than what
 *     is read of one
 */
public record Text(
    Language language, List<Sentence> sentences, List<Quotation> quotations, int readTo) {

  /**
   * Whether a stretch lies between quotation marks.
   *
   * @param span a stretch of the article
   * @return true if one quotation holds all of it
   */
  public boolean quoted(Span span) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && span.end() <= quotations.get(low - 1).span().end();
  }
}
