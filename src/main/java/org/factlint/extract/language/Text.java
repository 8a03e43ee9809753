package org.factlint.extract.language;

import java.util.List;
import org.factlint.text.Span;

/**
 * An article as it was read.
 *
 * @param language what language it is in; there are no sentences unless it is English
 * @param sentences the sentences, in order
 * @param quotations the quotations, in order
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
    return quotations.stream()
        .map(Quotation::span)
        .anyMatch(quote -> quote.start() <= span.start() && span.end() <= quote.end());
  }
}
