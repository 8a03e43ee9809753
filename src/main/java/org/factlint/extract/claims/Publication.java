package org.factlint.extract.claims;

import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.extract.time.PublicationDate;
import org.factlint.extract.time.TimeReader;
import org.factlint.value.TimeExpression;

/** Dates an article by its own text, where nobody has stated when it was published. */
final class Publication {
  private final TimeReader reader;

  Publication(TimeReader reader) {
    this.reader = reader;
  }

  /** The article with its date, as far as its text tells one. */
  Source dated(Source article) {
    SourceHeader header = article.header();
    if (header.published() != null) {
      return article;
    }
    return PublicationDate.of(article.article().text(), reader)
        .map(date -> with(article, date.value(), date.basis().word()))
        .orElse(article);
  }

  private static Source with(Source article, TimeExpression published, String basis) {
    SourceHeader header = article.header();
    return new Source(
        article.id(),
        new SourceHeader(header.title(), published, basis, header.coverage(), header.properties()),
        article.article(),
        article.claims());
  }
}
