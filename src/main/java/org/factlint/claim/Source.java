package org.factlint.claim;

import java.util.List;
import java.util.Optional;
import org.factlint.text.Article;

/**
 * One article and what it claims.
 *
 * @param id its name
 * @param header what is known about the article
 * @param article its text
 * @param claims what it claims, in the order of the fact file
 * @param factFile where the claims are written down; empty if they were read from the article
 */
public record Source(
    SourceId id,
    SourceHeader header,
    Article article,
    List<Claim> claims,
    Optional<FactFile> factFile) {

  /**
   * An article whose claims no file holds.
   *
   * @param id its name
   * @param header what is known about the article
   * @param article its text
   * @param claims what it claims
   */
  public Source(SourceId id, SourceHeader header, Article article, List<Claim> claims) {
    this(id, header, article, claims, Optional.empty());
  }
}
